import Foundation

/// A file that is written as a whole: under a temporary name beside it, and moved into place at the
/// end.
struct OutputFile {
  /// Why the file could not be written.
  private struct NotWritten: LocalizedError {
    let path: String
    let reason: String
    var errorDescription: String? { "\(path) could not be written: \(reason)." }
  }

  private let destination: URL
  private let draft: URL
  private let handle: FileHandle

  /// Begins a draft of a file.
  /// - Parameters:
  ///   - path: Where the file goes.
  ///   - sources: The files that are read, which are never written over.
  init(_ path: String, from sources: [String]) throws {
    destination = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath()
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: destination.path, isDirectory: &isFolder) {
      if isFolder.boolValue { throw WrongOutput.isFolder(path) }
      let kind = try FileManager.default.attributesOfItem(atPath: destination.path)[.type]
      guard kind as? FileAttributeType == .typeRegular else { throw WrongOutput.isSpecial(path) }
      let own = Self.identity(destination.path)
      if sources.contains(where: { Self.identity($0) == own }) { throw WrongOutput.isSource(path) }
    }
    draft = destination.deletingLastPathComponent().appendingPathComponent(
      ".\(destination.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    guard FileManager.default.createFile(atPath: draft.path, contents: Data()) else {
      throw NotWritten(
        path: path, reason: "its folder is not there, or nothing may be written in it")
    }
    handle = try FileHandle(forWritingTo: draft)
  }

  /// Writes a text as a whole.
  /// - Parameters:
  ///   - text: The text.
  ///   - path: Where the file goes.
  ///   - sources: The files that are read, which are never written over.
  static func write(_ text: String, to path: String, reading sources: [String]) throws {
    try write(Array(text.utf8), to: path, reading: sources)
  }

  /// Writes bytes as a whole.
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - path: Where the file goes.
  ///   - sources: The files that are read, which are never written over.
  static func write(_ bytes: [UInt8], to path: String, reading sources: [String]) throws {
    let draft = try OutputFile(path, from: sources)
    do {
      try draft.write(bytes)
      try draft.finish()
    } catch {
      draft.abandon()
      throw error
    }
  }

  /// Adds bytes to the draft.
  func write(_ bytes: [UInt8]) throws {
    try handle.write(contentsOf: Data(bytes))
  }

  /// Moves the draft into place, in one step: the old file is there until the new one is.
  func finish() throws {
    try handle.close()
    guard rename(draft.path, destination.path) == 0 else {
      throw NotWritten(
        path: destination.relativePath, reason: String(cString: strerror(errno)))
    }
  }

  /// What tells a file from all others, under whatever name.
  private static func identity(_ path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }

  /// Takes the draft away.
  func abandon() {
    try? FileManager.default.removeItem(at: draft)
  }
}
