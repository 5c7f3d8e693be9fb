/// Splits the bytes of a file into records and fields.
///
/// A record ends at a line feed, a carriage return or both; quoted fields may hold separators,
/// quotation marks (doubled) and line breaks. Rows are numbered as a spreadsheet shows them.
struct RecordScanner {
  /// What the next record is.
  enum Step {
    /// A record, whose fields can be read.
    case record
    /// A record with text after a closing quotation mark.
    case strayQuote
    /// The end of the file.
    case end
    /// A quotation mark that is never closed.
    case unclosedQuote
    /// A record longer than 16 MiB.
    case tooLong
    /// The file can no longer be read.
    case unreadable
  }

  private static let longest = 1 << 24
  private static let quote = UInt8(ascii: "\"")

  /// The bytes in which the fields of the record lie.
  private(set) var bytes: [UInt8]
  /// The number of the record, the heading's being 1.
  private(set) var row = 0
  /// The fields of the record.
  private(set) var fields = FieldRanges()
  /// What divides fields.
  private(set) var separator = UInt8(ascii: ",")

  /// The number of bytes that were read so far, in UTF-8.
  private(set) var bytesRead = 0

  private let source: ByteSource
  private var filled = 0
  private var position = 0
  private var isAtEnd = false
  private var isStray = false

  /// A scanner at the beginning of a file, its separator found in the heading.
  init(_ source: ByteSource, chunk: Int = 1 << 20) {
    self.source = source
    bytes = [UInt8](repeating: 0, count: chunk)
    _ = refill()
    if bytes.starts(with: FileSurvey.mark) { position = 3 }
    separator = Self.separator(of: bytes.span.extracting(position..<filled))
  }

  /// The text of a field.
  func text(_ field: Int) -> String { String(decoding: bytes[fields[field]], as: UTF8.self) }

  /// Whether nothing stands in any cell of the record.
  var isBlank: Bool {
    let buffer = bytes
    let bytes = buffer.span
    for field in 0..<fields.count
    where !FieldTrim.trimmed(bytes.extracting(fields[field])).isEmpty {
      return false
    }
    return true
  }

  /// The mean length of the records that the first chunk holds.
  var meanLength: Int {
    var (feeds, returns) = (0, 0)
    for index in 0..<filled {
      feeds += bytes[index] == 10 ? 1 : 0
      returns += bytes[index] == 13 ? 1 : 0
    }
    return filled / max(1, feeds, returns)
  }

  /// Moves to the next record.
  mutating func next() -> Step {
    while true {
      if let next = locate() {
        position = next
        row += 1
        for field in fields.doubled { undouble(field) }
        return isStray ? .strayQuote : .record
      }
      if isAtEnd { return position < filled ? giveUp(.unclosedQuote) : .end }
      if filled - position >= Self.longest { return giveUp(.tooLong) }
      if !refill() { return .unreadable }
    }
  }

  /// Gives up at a record whose end cannot be found.
  private mutating func giveUp(_ reason: Step) -> Step {
    row += 1
    return reason
  }

  /// The place after the record, nil where more bytes are needed.
  private mutating func locate() -> Int? {
    guard position < filled else { return nil }
    fields.removeAll()
    isStray = false
    let buffer = bytes
    let bytes = buffer.span.extracting(first: filled)
    let search = SeparatorSearch(separator)
    var index = position
    while true {
      if index < filled, bytes[index] == Self.quote {
        guard let close = Self.closing(bytes, from: index + 1, isAtEnd) else { return nil }
        fields.add(index + 1, close.place)
        if close.isDoubled { fields.markDoubled() }
        index = search.next(in: bytes, from: close.place + 1)
        if index > close.place + 1 { isStray = true }
      } else {
        let start = index
        index = search.next(in: bytes, from: start)
        fields.add(start, index)
      }
      if index == filled { return isAtEnd ? filled : nil }
      if bytes[index] == 10 { return index + 1 }
      if bytes[index] == 13 {
        if index + 1 == filled { return isAtEnd ? filled : nil }
        return bytes[index + 1] == 10 ? index + 2 : index + 1
      }
      index += 1
    }
  }

  /// The place of the closing quotation mark, nil where more bytes are needed.
  private static func closing(
    _ bytes: Span<UInt8>, from start: Int, _ isAtEnd: Bool
  ) -> (place: Int, isDoubled: Bool)? {
    var index = start
    var isDoubled = false
    while index < bytes.count {
      if bytes[index] != quote {
        index += 1
      } else if index + 1 < bytes.count {
        if bytes[index + 1] != quote { return (index, isDoubled) }
        isDoubled = true
        index += 2
      } else {
        return isAtEnd ? (index, isDoubled) : nil
      }
    }
    return nil
  }

  /// Makes doubled quotation marks single, where the field stands.
  private mutating func undouble(_ field: Int) {
    let range = fields[field]
    var (place, index) = (range.lowerBound, range.lowerBound)
    while index < range.upperBound {
      bytes[place] = bytes[index]
      index += bytes[index] == Self.quote ? 2 : 1
      place += 1
    }
    fields.shorten(field, to: place)
  }

  /// Moves what is left to the front and reads on, false where reading fails.
  private mutating func refill() -> Bool {
    let left = filled - position
    if position > 0 {
      for index in 0..<left { bytes[index] = bytes[position + index] }
    }
    position = 0
    filled = left
    if filled > bytes.count / 2 { bytes += [UInt8](repeating: 0, count: bytes.count) }
    guard let count = source.read(into: &bytes, from: filled) else { return false }
    filled += count
    bytesRead += count
    isAtEnd = count == 0
    return true
  }

  /// The separator that stands most often in the heading, a comma where none does.
  private static func separator(of bytes: Span<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 10 || byte == 13 { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var best = candidates[0]
    for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }
}
