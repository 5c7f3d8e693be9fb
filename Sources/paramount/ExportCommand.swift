import ArgumentParser
import Evaluations
import Foundation
import Indicators
import KPIs
import Releases
import Studies
import Tallies

/// `paramount export`: the key performance indicators as files to work with.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the key performance indicators of a study, or of tally files.",
    discussion: """
      Every figure with its interval, target and comparators, as CSV (one row a figure), JSON, an \
      accessible workbook (ods or xlsx), or data files for Explore Education Statistics (ees: a \
      folder). CSV and JSON go to standard output unless --output names a file.

      A figure that disclosure control suppresses has its symbol and no number.

      Examples:
        paramount export sample-data/thames-valley --format csv > kpis.csv
        paramount export sample-data/thames-valley --format ods --output kpis.ods
        paramount export oxfordshire.json reading.json --title "Both councils" --format json
      """)

  @Argument(help: ArgumentHelp("The study folder, or tally files.", valueName: "source"))
  var sources: [String]

  @Option(help: "What is written: csv, json, ods, xlsx or ees.")
  var format: KPIExport.Format = .csv

  @Option(
    name: .shortAndLong,
    help: "The file that is written, or the folder of ees; needed for ods, xlsx and ees.")
  var output: String?

  @Option(help: "The title; needed where those of tally files differ.")
  var title: String?

  @OptionGroup var messages: Messages

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("--output is the path of a file.") }
    if output == nil, !format.isText {
      throw ValidationError(
        "--output is needed for --format \(format.rawValue), such as --output "
          + (format == .ees ? "ees." : "kpis.\(format.rawValue)."))
    }
    try ReportSource.check(title: title, of: sources)
  }

  func run() throws {
    let source = try ReportSource(sources, title: title, messages)
    messages.progress("Estimating")
    let study = source.released.shown.study
    let evaluation = Evaluator().evaluation(of: source.released, generated: study.extracted)
    var export = KPIExport(KPITable(evaluation))
    messages.progress("Writing")
    let files: [(name: String, contents: Data)]
    do {
      files = try export.files(format)
    } catch {
      throw messages.fault(error)
    }
    guard !files.isEmpty else {
      throw messages.stop("Nothing can be exported: the study has no area or no figure.")
    }
    try write(files, reading: source.paths)
    for note in source.notes { messages.say("Note: \(note)") }
    if let output { messages.say("The key performance indicators are in \(output).") }
  }

  private func write(
    _ files: [(name: String, contents: Data)], reading sources: [String]
  ) throws {
    messages.endProgress()
    guard let output else {
      try messages.give(String(decoding: files[0].contents, as: UTF8.self))
      return
    }
    do {
      guard format == .ees else {
        try OutputFile.write(Array(files[0].contents), to: output, reading: sources)
        return
      }
      try writeFolder(files, to: URL(fileURLWithPath: output), reading: sources)
    } catch {
      throw messages.fault(error)
    }
  }

  private func writeFolder(
    _ files: [(name: String, contents: Data)], to destination: URL, reading sources: [String]
  ) throws {
    let folder = try OutputFolder(destination, reading: sources)
    do {
      for file in files { try folder.write(file.contents, to: file.name) }
      try folder.finish()
    } catch {
      folder.abandon()
      throw error
    }
  }
}
