import Studies
import Testing

/// A tally file as text that is tampered with.
struct FileText {
  /// The text.
  var text: String

  init(_ text: String) {
    self.text = text
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// The text with the first occurrence of something replaced.
  func replacing(_ found: String, with other: String) throws -> FileText {
    let range = try #require(text.firstRange(of: found), "\(found) is not in the file")
    var copy = self
    copy.text.replaceSubrange(range, with: other)
    return copy
  }

  /// The text with a digest that fits, as the documentation says it is made: of all other lines.
  func resealed() throws -> FileText {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.hasPrefix("  \"digest\":") })
    var rest = lines
    rest.remove(at: place)
    let digest = SHA256.hexadecimal(of: Array(rest.joined(separator: "\n").utf8))
    var sealed = lines
    sealed[place] = "  \"digest\": \"\(digest)\","
    return FileText(sealed.joined(separator: "\n"))
  }
}
