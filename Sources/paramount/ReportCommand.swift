import ArgumentParser
import Evaluations
import Foundation
import Indicators
import Releases
import Studies
import Tallies

/// `paramount report`: the main job, from a study folder to the report set.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Makes the evaluation report of a study, or of tally files.",
    discussion: """
      Writes dashboard.html and report.html (each one file that needs nothing else), report.md, \
      findings.json, provenance.json, charts/*.svg, and the key performance indicators as \
      kpis.csv, kpis.json, kpis.ods and kpis.xlsx. The files appear together when all are made; \
      nothing is written where the study has problems. In a folder that is there already, files of \
      these names and the folder charts are replaced, and others are left alone.

      From tally files, which are added where there are several, the figures are those of the \
      records that were counted; from released files, those of what was released.

      Examples:
        paramount report sample-data/thames-valley --output reports/thames-valley
        paramount report oxfordshire.json reading.json --title "Both councils"
      """)

  @Argument(help: ArgumentHelp("The study folder, or tally files.", valueName: "source"))
  var sources: [String]

  @Option(name: .shortAndLong, help: "The folder of the report set (default: reports/NAME).")
  var output: String?

  @Option(help: "The title of the report; needed where those of tally files differ.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The date on the report (default: the day of the extract).", valueName: "YYYY-MM-DD"),
    transform: day)
  var date: CalendarDate?

  @OptionGroup var messages: Messages

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("--output is the path of a folder.") }
    try ReportSource.check(title: title, of: sources)
  }

  func run() throws {
    let source = try ReportSource(sources, title: title, messages)
    messages.progress("Estimating")
    let evaluation = Evaluator().evaluation(
      of: source.released, generated: date ?? source.released.shown.study.extracted)
    messages.progress("Writing")
    do {
      let set = ReportSet(
        evaluation: evaluation, provenance: source.provenance, settings: source.settings)
      try set.write(to: destination, reading: source.paths)
    } catch {
      throw messages.fault(error)
    }
    messages.endProgress()
    for note in source.notes { messages.say("Note: \(note)") }
    messages.say("The report is in \(destination.relativePath). Open report.html first.")
  }

  /// The folder of the report set: `reports/NAME` beside where the command is run.
  private var destination: URL {
    if let output { return URL(fileURLWithPath: output) }
    let name = ReportSource.name(of: sources)
    return URL(fileURLWithPath: "reports").appendingPathComponent(name)
  }

  /// The day that an argument names.
  private static func day(_ argument: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: argument) else {
      throw ValidationError("--date is a day of the form 2024-03-31.")
    }
    return day
  }
}
