import ArgumentParser
import Foundation
import Studies
import Tallies
import TallyFiles

/// `paramount merge`: adds tally files.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Adds tally files of different areas to one.",
    discussion: """
      The order of the files makes no difference: the sum is the same to the byte. Refused, with \
      the reason: a file that was changed or broken off, the same area twice, files that differ in \
      anything but their areas and titles, and raw tallies together with released ones.

      Example:
        paramount merge oxfordshire.json reading.json --output both.json --title "Both councils"
      """)

  @Argument(help: ArgumentHelp("The tally files.", valueName: "tally"))
  var tallies: [String]

  @Option(name: .shortAndLong, help: "The file that is written.")
  var output: String

  @Option(help: "The title of the sum; needed where the titles differ.")
  var title: String?

  @OptionGroup var messages: Messages

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output is the path of a file.") }
    if title?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError("--title is a text, such as \"Nine councils\".")
    }
  }

  func run() throws {
    let file = try TallyInput(tallies, messages).merged(title: title, messages)
    messages.progress("Writing")
    do {
      try OutputFile.write(try file.text(), to: output, reading: tallies)
    } catch {
      throw messages.fault(error)
    }
    messages.endProgress()
    for note in file.study.absentComparators { messages.say("Note: \(note)") }
    let safety = file.kind == .tallied ? " It is not yet safe to leave." : ""
    let number = file.study.areas.count
    let areas = number == 1 ? "1 area" : "\(number) areas"
    messages.say("The sum of \(areas) is in \(output).\(safety)")
  }
}
