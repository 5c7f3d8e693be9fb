import ArgumentParser
import Calculations
import Foundation
import Studies

/// `paramount compute`: the statistics library as a calculator.
struct ComputeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compute",
    abstract: "Calculates statistics from a file of cases: the library as a calculator.",
    discussion: """
      The file is JSON: {"cases": [{"id": …, "method": …, "input": {…}}, …]}. Printed is \
      {"results": [{"id": …, "result": {…}}, …]}, at full double precision; undefined results are \
      null, and "Inf", "-Inf" and "NaN" stand for themselves. A case whose input is invalid has an \
      "error" that says why, one whose method is unknown has "unsupported": true; the others are \
      calculated all the same.

      Examples:
        paramount compute --list
        paramount compute --list proportion
        paramount compute --example proportion.intervals | paramount compute -
      """)

  @Argument(help: "The file of cases; - for standard input.")
  var file: String?

  @Flag(help: "List the methods, with what they take; FILE is then text to look for.")
  var list = false

  @Option(help: "Print a file with an example of a method.")
  var example: String?

  @OptionGroup var messages: Messages

  func validate() throws {
    guard file != nil || list || example != nil else {
      throw ValidationError("Give a file of cases, - for standard input, --list or --example.")
    }
  }

  func run() throws {
    if let example { return try messages.give(text(ofExample: example)) }
    if list { return try messages.give(MethodListing(matching: file ?? "").text) }
    try calculate(read(file ?? "-"))
  }

  private func read(_ file: String) throws -> Data {
    do {
      return file == "-"
        ? try FileHandle.standardInput.readToEnd() ?? Data()
        : try Data(contentsOf: URL(filePath: file))
    } catch {
      throw messages.stop("\(file) cannot be read: \(error.localizedDescription)")
    }
  }

  private func calculate(_ text: Data) throws {
    let batch: CalculationBatch
    do {
      batch = try CalculationBatch(parsing: text)
    } catch {
      throw messages.stop("\(file ?? "-"): \(error)")
    }
    try messages.give("{\"results\": [")
    for place in batch.cases.indices {
      let answer = batch.answer(at: place)
      if case .unsupported(let method) = answer.outcome { warn(of: method, in: answer) }
      try messages.give((place == 0 ? "\n" : ",\n") + answer.jsonValue.json)
    }
    try messages.give("\n]}\n")
  }

  private func warn(of method: String, in answer: CalculationAnswer) {
    messages.say("case \(answer.id.json): there is no method “\(method)”.\(Self.meant(method))")
  }

  private func text(ofExample method: String) throws -> String {
    let cases = try ReferenceFamily.all.flatMap { try $0.cases() }
    guard let found = cases.first(where: { $0.method == method }) else {
      throw messages.stop("There is no method “\(method)”.\(Self.meant(method))")
    }
    return "{\"cases\": [\n\(found.problem.json)\n]}\n"
  }

  private static func meant(_ method: String) -> String {
    NearestMatch.of(method, in: CalculationCatalogue.all.map(\.method))
      .map { " Did you mean \($0)?" } ?? ""
  }
}
