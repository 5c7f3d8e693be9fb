/// XML in UTF-8 as it grows: bytes are quicker to put together than strings.
struct XMLBytes {
  /// What was written.
  private(set) var bytes: [UInt8]

  /// XML that begins with some text.
  init(_ start: String = "") { bytes = Array(start.utf8) }

  /// Adds what is XML already.
  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds XML in bytes.
  mutating func add(_ more: [UInt8]) { bytes.append(contentsOf: more) }
}
