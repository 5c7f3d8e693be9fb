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
    do {
      messages.progress("Reading study.yaml")
      folder = try StudyFolderReader().read(path: path)
    } catch {
      throw messages.stop(error.description)
    }
    do {
      let reader = ExtractReader { [messages] progress in
        let share = 100 * progress.rows / max(progress.expectedRows, progress.rows, 1)
        messages.progress("Reading \(progress.file): \(share)%")
      }
      read = try reader.read(folder)
    } catch {
      throw messages.stop(error.description)
    }
    messages.endProgress()
  }

  /// What the study's owners should know, though nothing is wrong.
  var notes: [String] {
    folder.notes.map(\.description) + read.notes.map(\.description)
  }
}
