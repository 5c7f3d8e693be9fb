import Foundation
import Studies

/// A study folder in a temporary place.
final class FolderOnDisk {
  let path: String

  init(_ study: String, files: [String] = ["children.csv", "attendance.csv", "free_meals.csv"])
    throws
  {
    path = NSTemporaryDirectory() + "paramount-studies-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try write("study.yaml", Array(study.utf8))
    for file in files { try write(file, []) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  func read() throws -> StudyFolder { try StudyFolderReader().read(path: path) }

  /// The messages of all problems, none where there are none.
  func messages() -> [String] {
    do {
      _ = try read()
      return []
    } catch let problems as StudyProblems {
      return problems.problems.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  /// A study file with lines after those that every study needs.
  static func study(_ further: String = "", tables: String = "{children: children.csv}") -> String {
    """
    title: A study
    extracted: 2024-11-30
    areas:
      - {code: E10000025, name: Oxfordshire}
    tables: \(tables)
    \(further)
    """
  }
}
