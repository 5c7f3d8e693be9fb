/// Walks over the bytes of a built-in table: fields between `|`, rows between line feeds.
///
/// The tables are our own and plain, so bytes are compared as they are; this is what keeps the
/// registry's first use to a few milliseconds.
struct SeparatedFields {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { position >= bytes.count }

  /// The next field's bytes; empty at the end of the table.
  mutating func next() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\n") { break }
      position += 1
    }
    let field = bytes[start..<position]
    if position < bytes.count, bytes[position] == UInt8(ascii: "|") { position += 1 }
    return field
  }

  /// Goes to the beginning of the next row.
  mutating func nextRow() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    position += 1
  }

  /// The next field as text.
  mutating func text() -> String {
    String(decoding: next(), as: UTF8.self)
  }

  /// The next field as a whole number; nil when blank or anything else.
  mutating func integer() -> Int? {
    let field = next()
    guard !field.isEmpty else { return nil }
    var value = 0
    for byte in field {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value &* 10 &+ Int(byte &- UInt8(ascii: "0"))
    }
    return value
  }

  /// The next field's only byte; nil when it is longer or blank.
  mutating func letter() -> UInt8? {
    let field = next()
    return field.count == 1 ? field.first : nil
  }
}
