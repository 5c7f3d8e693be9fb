import ArgumentParser
import Foundation
import Indicators
import Records
import Studies
import Tallies

/// `paramount check`: reads everything and writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads a study and reports every problem and the data-quality table.",
    discussion: """
      Nothing is written. Every problem of every file is told, with its file, row and column, and \
      never with a value of a record.

      Example:
        paramount check sample-data/thames-valley
      """)

  @Argument(help: "The study folder.")
  var study: String

  @OptionGroup var messages: Messages

  func run() throws {
    let input = try StudyInput(study, messages)
    let tallies = NativeEngine().tallies(of: input.read.extract)
    let listing = QualityListing(tallies: tallies, notes: input.notes)
    try messages.give(listing.text)
    messages.say("No problems were found. Next: paramount report \(study)")
  }
}
