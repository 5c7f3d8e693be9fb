import ArgumentParser
import Foundation
import Records
import Releases
import Studies
import Tallies
import TallyFiles

/// What a report is made from: a study's records, or tally files.
struct ReportSource {
  /// The tallies that have passed disclosure control.
  let released: ReleasedTallies
  /// The files that they were made from.
  let provenance: Provenance
  /// How the study wants its report; nothing travels with tally files.
  let settings: ReportSettings
  /// What their owners should know, though nothing is wrong.
  let notes: [String]
  /// The files that were read, which are never written over.
  let paths: [String]

  /// Reads what a report is made from.
  /// - Parameters:
  ///   - paths: A study folder, or tally files.
  ///   - title: The title of the sum of tally files, nil where all have the same.
  ///   - messages: Where problems are told.
  /// - Throws: The exit status where something is refused.
  init(_ paths: [String], title: String?, _ messages: Messages) throws {
    guard let study = paths.first(where: Self.isStudy) else {
      let input = try TallyInput(paths, messages)
      let file = try input.merged(title: title, messages)
      switch file.contents {
      case .tallied(let tallies): released = Self.released(tallies)
      case .released(let released, _): self.released = released
      }
      provenance = Provenance(study: nil, extracts: [], tallies: input.fingerprints)
      settings = ReportSettings()
      notes = file.study.absentComparators
      self.paths = input.paths
      return
    }
    guard paths.count == 1 else {
      throw messages.stop(
        "\(study) is a study folder: a report is made from one study, or from tally files. "
          + "Councils count their own studies with paramount tally.")
    }
    let input = try StudyInput(study, messages)
    messages.progress("Counting")
    let tallies = NativeEngine().tallies(of: input.read.extract)
    released = Self.released(tallies)
    settings = input.folder.report
    provenance = input.read.provenance.with(texts: settings.files)
      .released(by: tallies.study.disclosure)
    notes = input.notes + tallies.study.absentComparators
    self.paths = input.paths
  }

  /// Raw tallies as the study's disclosure control lets them pass.
  private static func released(_ tallies: TallySet) -> ReleasedTallies {
    DisclosureControl(tallies.study.disclosure).release(tallies)
  }

  /// Whether a path names a study: all folders do, and the study file in one.
  static func isStudy(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isFolder.boolValue || !isThere && !path.hasSuffix(".json")
      || URL(fileURLWithPath: path).lastPathComponent == StudyFolderReader.fileName
  }

  /// Refuses a title that is none, or one of a study.
  static func check(title: String?, of sources: [String]) throws {
    guard let title else { return }
    if title.allSatisfy(\.isWhitespace) {
      throw ValidationError("--title is a text, such as \"Nine councils\".")
    }
    if isStudy(sources[0]) {
      throw ValidationError("--title is for tally files: a study has its own in study.yaml.")
    }
  }

  /// The name of a report: that of its folder, of its one tally file, or `merged`.
  static func name(of paths: [String]) -> String {
    guard paths.count == 1 else { return "merged" }
    let place = URL(fileURLWithPath: paths[0]).standardizedFileURL
    guard isStudy(paths[0]) else {
      return place.deletingPathExtension().deletingPathExtension().lastPathComponent
    }
    return place.lastPathComponent == StudyFolderReader.fileName
      ? place.deletingLastPathComponent().lastPathComponent : place.lastPathComponent
  }
}
