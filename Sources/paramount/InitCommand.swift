import ArgumentParser
import Foundation
import Studies

/// `paramount init`: begins a study folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begins a study: a commented study.yaml and empty extracts with the right headings.",
    discussion: """
      Example:
        paramount init my-study
      """)

  @Argument(help: "The folder to make; it must not exist, or be empty.")
  var folder: String

  @OptionGroup var messages: Messages

  func run() throws {
    let destination = URL(fileURLWithPath: folder)
    let present = (try? FileManager.default.contentsOfDirectory(atPath: destination.path)) ?? []
    guard present.isEmpty else {
      throw messages.stop("\(folder) is not empty: name a folder that does not exist yet.")
    }
    do {
      let output = try OutputFolder(destination)
      for (path, text) in StudyTemplate.files {
        try output.write(Data(text.utf8), to: path)
      }
      try output.finish()
    } catch {
      throw messages.fault(error)
    }
    messages.say(
      """
      A study has been begun in \(folder). Fill in study.yaml and the extracts, then:
        paramount check \(folder)
      """)
  }
}
