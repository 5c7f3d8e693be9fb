import Foundation

/// A text kept in a file beside the tests, so that every change to it is seen.
///
/// With the environment variable `ACCEPT_SNAPSHOTS=1` a text that differs is written over
/// the file; without it the comparison tells the first line that differs.
public struct Snapshot: Sendable {
  /// The folder with the files.
  public let folder: String

  /// The snapshots beside a test file: `Snapshots` in its folder.
  /// - Parameter file: The test file; left out, the file that calls.
  public init(beside file: StaticString = #filePath) {
    folder = (("\(file)" as NSString).deletingLastPathComponent as NSString)
      .appendingPathComponent("Snapshots")
  }

  /// How a text differs from its file: nil where it is the same or was accepted.
  /// - Parameters:
  ///   - text: The text.
  ///   - name: The name of its file.
  /// - Throws: An error of the file system where an accepted text cannot be written.
  public func difference(_ text: String, from name: String) throws -> String? {
    let path = (folder as NSString).appendingPathComponent(name)
    let kept = try? String(contentsOfFile: path, encoding: .utf8)
    if kept == text { return nil }
    if ProcessInfo.processInfo.environment["ACCEPT_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return nil
    }
    guard let kept else { return "\(name): no such snapshot; set ACCEPT_SNAPSHOTS=1 to keep it" }
    return name + ": " + Snapshot.firstDifference(kept, text)
  }

  private static func firstDifference(_ kept: String, _ text: String) -> String {
    let old = kept.components(separatedBy: "\n")
    let new = text.components(separatedBy: "\n")
    let place = zip(old, new).prefix { $0 == $1 }.count
    let was = place < old.count ? old[place] : "(end)"
    let now = place < new.count ? new[place] : "(end)"
    return "line \(place + 1) was\n  \(was)\nand is\n  \(now)"
  }
}
