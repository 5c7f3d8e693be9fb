import Foundation

/// The files of a study folder: nothing outside it is ever opened.
struct FolderFiles {
  /// The folder's path.
  let folder: String

  /// What is wrong with a path from the study file, nil where it is a file of the folder.
  /// - Parameter path: The path as the study wrote it.
  /// - Returns: The fault.
  func fault(of path: String) -> StudyFault? {
    let parts = path.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    if parts.contains("..") || isAbsolute(path) { return .outsideFolder(path) }
    guard let real = realPath(folder + "/" + path) else {
      return .noFile(path, nearest: NearestMatch.of(path, in: names()))
    }
    let root = realPath(folder) ?? ""
    if real == root { return .notAFile(path) }
    guard real.hasPrefix(root == "/" ? "/" : root + "/") else {
      return .outsideFolder(path)
    }
    let kind = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    return kind == .typeRegular ? nil : .notAFile(path)
  }

  /// Whether a path begins at a root, a home or a drive.
  private func isAbsolute(_ path: String) -> Bool {
    let start = Array(path.utf8.prefix(2))
    return path.hasPrefix("/") || path.hasPrefix("\\") || path.hasPrefix("~")
      || (start.count == 2 && start[1] == UInt8(ascii: ":"))
  }

  /// The path with every link followed, nil where nothing is there.
  private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names of the folder's files, and of those in its own folders, sorted.
  private func names() -> [String] {
    let top = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let nested = top.flatMap { name in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + name)) ?? [])
        .map { "\(name)/\($0)" }
    }
    return (top + nested).sorted()
  }
}
