import ArgumentParser
import Records
import Studies

/// A study folder read from disk, with everything wrong with it told at once.
struct StudyInput {
  /// The declaration and where its tables lie.
  let folder: StudyFolder
  /// The records with what is known of their files.
  let read: ReadStudy

  /// Reads a study folder.
  /// - Parameters:
  ///   - path: The folder, or the study file in it.
  ///   - messages: Where problems are told.
  /// - Throws: The exit status where the study has problems.
  init(_ path: String, _ messages: Messages) throws {
    messages.progress("Reading study.yaml")
    let survey: (folder: StudyFolder?, problems: StudyProblems)
    do {
      survey = try StudyFolderReader().survey(path: path)
    } catch {
      throw messages.stop(error.description)
    }
    var problems = survey.problems.problems.isEmpty ? [] : [survey.problems.description]
    var read: ReadStudy?
    if let folder = survey.folder {
      do {
        read = try Self.reader(messages).read(folder)
      } catch {
        problems.append(error.description)
      }
    }
    guard let folder = survey.folder, let read, problems.isEmpty else {
      throw messages.stop(problems.joined(separator: "\n"))
    }
    messages.endProgress()
    self.folder = folder
    self.read = read
  }

  /// A reader that shows how far it has come.
  private static func reader(_ messages: Messages) -> ExtractReader {
    ExtractReader { progress in
      let share = 100 * progress.rows / max(progress.expectedRows, progress.rows, 1)
      messages.progress("Reading \(progress.file): \(share)%")
    }
  }

  /// The files that were read.
  var paths: [String] {
    ([StudyFolderReader.fileName] + folder.sources.map(\.file) + folder.report.files.map(\.file))
      .map { folder.path + "/" + $0 }
  }

  /// What the study's owners should know, though nothing is wrong.
  var notes: [String] {
    folder.notes.map(\.description) + read.notes.map(\.description)
  }
}
