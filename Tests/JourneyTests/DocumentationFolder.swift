import Foundation
import Testing

/// A folder in which the commands of a page are run, with the files that pages speak of.
struct DocumentationFolder {
  private let place: URL

  init() throws {
    place = try Command.temporaryFolder()
    let sample = Command.root.appendingPathComponent("sample-data")
    try FileManager.default.copyItem(at: sample, to: place.appendingPathComponent("sample-data"))
    try makeCouncils()
    let example = try Command.run("compute", "--example", "proportion.intervals").output
    try write(example, to: "cases.json")
  }

  /// Takes the folder away.
  func remove() { try? FileManager.default.removeItem(at: place) }

  /// Runs a command by the shell, as its reader does.
  func run(_ command: DocumentedCommand) throws -> Command.Result {
    try answer(command)
    let result = try shell(command.text)
    // Whoever began a study fills it in before going on.
    if let study = command.begins { try fill(study) }
    return result
  }

  /// Two councils: a study to count, and files of another one.
  private func makeCouncils() throws {
    let councils = place.appendingPathComponent("councils")
    let folders = try CouncilFolders(in: councils).folders
    let own = place.appendingPathComponent("our-study")
    try FileManager.default.copyItem(at: folders[0], to: own)
    let other = place.appendingPathComponent("other-area.json").path
    let released = place.appendingPathComponent("other-area.released.json").path
    let ledger = place.appendingPathComponent("other.ledger").path
    for arguments in [
      ["tally", folders[1].path, "--output", other],
      ["release", other, "--ledger", ledger, "--output", released],
    ] {
      let result = try Command.run(all: arguments)
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  /// The answers that a command scores: of the questionnaire that it names.
  private func answer(_ command: DocumentedCommand) throws {
    let words = command.text.split(separator: " ")
    guard words.count > 2, words[1] == "score" else { return }
    let items = ["sdq": 25, "parental-stress": 18, "gad-7": 7][String(words[2])] ?? 0
    let columns = ["id"] + (words[2] == "sdq" ? ["version"] : []) + (1...items).map { "item\($0)" }
    let row = ["1"] + (words[2] == "sdq" ? ["P4-17"] : []) + (1...items).map { _ in "1" }
    try write(
      [columns, row].map { $0.joined(separator: ",") }.joined(separator: "\n"), to: "answers.csv")
  }

  /// Puts the sample study where one was begun.
  private func fill(_ study: String) throws {
    let folder = place.appendingPathComponent(study)
    try FileManager.default.removeItem(at: folder)
    try FileManager.default.copyItem(
      at: Command.root.appendingPathComponent("sample-data/thames-valley"), to: folder)
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(to: place.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  private func shell(_ line: String) throws -> Command.Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = place
    let built = try #require(Command.executable).deletingLastPathComponent().path
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PATH": "\(built):/usr/bin:/bin"]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    let errors = place.appendingPathComponent("errors.txt")
    try Data().write(to: errors)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Command.Result(
      status: process.terminationStatus, output: "",
      errors: try String(contentsOf: errors, encoding: .utf8))
  }
}
