import Foundation
import Testing

/// Compares a text with the one that was approved.
enum Snapshot {
  /// Set `ACCEPT_SNAPSHOTS` to write what differs in place of what was approved.
  static func check(_ text: String, _ name: String, file: String = #filePath) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let url = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["ACCEPT_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let approved = try String(contentsOf: url, encoding: .utf8)
    #expect(text == approved, "differs from Snapshots/\(name).txt")
  }
}
