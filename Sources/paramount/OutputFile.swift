import Foundation

/// A file that is written as a whole: under a temporary name beside it, and moved into place at the
/// end.
struct OutputFile {
  private let destination: URL
  private let draft: URL
  private let handle: FileHandle

  /// Begins a draft of a file.
  /// - Parameter path: Where the file goes.
  init(_ path: String) throws {
    destination = URL(filePath: path).standardizedFileURL
    draft = destination.deletingLastPathComponent().appendingPathComponent(
      ".\(destination.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    try Data().write(to: draft)
    handle = try FileHandle(forWritingTo: draft)
  }

  /// Adds bytes to the draft.
  func write(_ bytes: [UInt8]) throws {
    try handle.write(contentsOf: Data(bytes))
  }

  /// Moves the draft into place.
  func finish() throws {
    try handle.close()
    if FileManager.default.fileExists(atPath: destination.path) {
      _ = try FileManager.default.replaceItemAt(destination, withItemAt: draft)
    } else {
      try FileManager.default.moveItem(at: draft, to: destination)
    }
  }

  /// Takes the draft away.
  func abandon() {
    try? FileManager.default.removeItem(at: draft)
  }
}
