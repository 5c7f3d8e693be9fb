import ArgumentParser
import Evaluations
import Foundation
import Indicators
import Records
import Studies
import Tallies

/// `paramount report`: the main job, from a study folder to the report set.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Makes the evaluation report of a study.",
    discussion: """
      Writes report.html (one file that needs nothing else), report.md, findings.json, \
      provenance.json and charts/*.svg. The files appear together when all are made; nothing is \
      written where the study has problems. In a folder that is there already, files of these \
      names and the folder charts are replaced, and others are left alone.

      Example:
        paramount report sample-data/thames-valley --output reports/thames-valley
      """)

  @Argument(help: "The study folder.")
  var study: String

  @Option(name: .shortAndLong, help: "The folder of the report set (default: reports/NAME).")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The date on the report (default: the day of the extract).", valueName: "YYYY-MM-DD"),
    transform: day)
  var date: CalendarDate?

  @OptionGroup var messages: Messages

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("--output is the path of a folder.") }
  }

  func run() throws {
    let input = try StudyInput(study, messages)
    let extract = input.read.extract
    messages.progress("Counting")
    let tallies = NativeEngine().tallies(of: extract)
    messages.progress("Estimating")
    let evaluation = Evaluator().evaluation(
      of: tallies, generated: date ?? tallies.study.extracted)
    messages.progress("Writing")
    do {
      let set = ReportSet(evaluation: evaluation, provenance: input.read.provenance)
      try set.write(to: destination)
    } catch {
      throw messages.fault(error)
    }
    messages.endProgress()
    for note in input.notes { messages.say("Note: \(note)") }
    messages.say("The report is in \(destination.relativePath). Open report.html first.")
  }

  /// The folder of the report set: `reports/NAME` beside where the command is run.
  private var destination: URL {
    if let output { return URL(fileURLWithPath: output) }
    let folder = URL(fileURLWithPath: study).standardizedFileURL
    let name =
      folder.lastPathComponent == StudyFolderReader.fileName
      ? folder.deletingLastPathComponent().lastPathComponent : folder.lastPathComponent
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
