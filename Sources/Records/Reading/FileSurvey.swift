/// What a first pass over a file finds: how it is written, and its size.
struct FileSurvey {
  /// How its text is written.
  let encoding: TextEncoding
  /// The number of bytes.
  let bytes: Int

  /// The bytes of a byte-order mark.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads a file once, a chunk at a time.
  /// - Parameter path: The file's path.
  /// - Throws: What makes it unreadable.
  init(path: String) throws(ReadingFault) {
    guard let source = ByteSource(path: path, encoding: .utf8) else { throw .unreadable }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var text = UTF8Check()
    var (total, hasMark, hasZero) = (0, false, false)
    while true {
      guard let count = source.read(into: &buffer, from: 0) else { throw .unreadable }
      if count == 0 { break }
      let chunk = buffer.span.extracting(first: count)
      if total == 0 {
        try Self.refuse(chunk)
        hasMark = count >= 3 && chunk[0] == 0xEF && chunk[1] == 0xBB && chunk[2] == 0xBF
      }
      total += count
      let bits = Self.bits(chunk)
      if bits.all >= 0x80 || !text.isComplete { text.update(chunk) }
      hasZero = hasZero || bits.hasZero
    }
    if total == 0 { throw .emptyFile }
    if hasZero { throw .notText }
    if hasMark, !text.isComplete { throw .notUTF8AfterMark }
    encoding = text.isComplete ? .utf8 : .windows1252
    bytes = total
  }

  /// Refuses files that begin as another format does.
  private static func refuse(_ chunk: Span<UInt8>) throws(ReadingFault) {
    guard chunk.count >= 2 else { return }
    switch (chunk[0], chunk[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): throw .utf16
    case (UInt8(ascii: "P"), UInt8(ascii: "K")) where chunk.count > 3 && chunk[2] < 8:
      throw .workbook
    default: return
    }
  }

  /// The bits that any byte has, and whether one is zero, which text never has.
  private static func bits(_ chunk: Span<UInt8>) -> (all: UInt8, hasZero: Bool) {
    var all: UInt8 = 0
    var zeros: UInt8 = 0
    for index in chunk.indices {
      let byte = chunk[index]
      all |= byte
      zeros |= byte == 0 ? 1 : 0
    }
    return (all, zeros != 0)
  }
}
