import ArgumentParser
import Foundation
import Indicators
import Records
import Studies
import Tallies
import TallyFiles

/// `paramount tally`: records to tallies, not yet safe to leave.
struct TallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Reduces a study's records to tallies, in one file.",
    discussion: """
      The file holds counts only, no row about anyone, but some counts may be of one child or a \
      few: it is NOT YET SAFE TO LEAVE the office that keeps the records, and says so. A council \
      counts its own study, which lists its own area and otherwise has the settings on which all \
      councils agreed.

      Example:
        paramount tally sample-data/thames-valley --output thames-valley.tallies.json
      """)

  @Argument(help: "The study folder.")
  var study: String

  @Option(name: .shortAndLong, help: "The file that is written.")
  var output: String

  @OptionGroup var messages: Messages

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output is the path of a file.") }
  }

  func run() throws {
    let input = try StudyInput(study, messages)
    messages.progress("Counting")
    let tallies = NativeEngine().tallies(of: input.read.extract)
    let file = TallyFile(.tallied(tallies), toolkit: Version.tool)
    messages.progress("Writing")
    do {
      try OutputFile.write(try file.text(), to: output, reading: input.paths)
    } catch {
      throw messages.fault(error)
    }
    messages.endProgress()
    for note in input.notes + tallies.study.absentComparators {
      messages.say("Note: \(note)")
    }
    messages.say("The tallies are in \(output). They are not yet safe to leave.")
  }
}
