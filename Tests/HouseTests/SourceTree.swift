import Foundation

/// The project's own files, read as text.
struct SourceTree {
  /// The checkout.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A Swift file.
  struct File: CustomStringConvertible {
    let path: String
    let lines: [String]

    var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var isGenerated: Bool { name.hasSuffix("+Generated") }
    var description: String { path }
  }

  /// The Swift files under a folder, sorted by path.
  static func files(under folder: String) -> [File] {
    let base = root.appendingPathComponent(folder)
    let paths =
      FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: base.appendingPathComponent(path), encoding: .utf8)
      else { return nil }
      return File(
        path: "\(folder)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }

  static let sources = files(under: "Sources")
}
