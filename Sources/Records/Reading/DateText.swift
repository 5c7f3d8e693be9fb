import Indicators

/// Reads days and months from bytes.
enum DateText {
  /// A day written as 2024-11-30 or 30/11/2024, also with a time of midnight.
  static func day(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    let count = text.count
    if count >= 10, text[4] == dash, text[7] == dash {
      guard let year = number(text, 0..<4), let month = number(text, 5..<7),
        let day = number(text, 8..<10), isMidnight(text, from: 10)
      else { throw .notADay }
      return try self.day(year, month, day)
    }
    return try slashed(text)
  }

  /// A day written as 30/11/2024 or 1/2/2024.
  private static func slashed(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    guard let first = place(of: slash, in: text, from: 0),
      let second = place(of: slash, in: text, from: first + 1),
      let day = number(text, 0..<first), let month = number(text, first + 1..<second)
    else { throw .notADay }
    var end = second + 1
    while end < text.count, FieldTrim.isDigit(text[end]) { end += 1 }
    guard let year = number(text, second + 1..<end), first <= 2, second - first <= 3,
      isMidnight(text, from: end)
    else { throw .notADay }
    if end - second == 3 { throw .twoDigitYear }
    guard end - second == 5 else { throw .notADay }
    return try self.day(year, month, day)
  }

  /// A month written as 2012-09 or 09/2012; a full day is refused.
  static func month(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    let count = text.count
    var month: BirthMonth?
    if count == 7, text[4] == dash {
      month = self.month(number(text, 0..<4), number(text, 5..<7))
    } else if count == 7 || count == 6, text[count - 5] == slash {
      month = self.month(number(text, count - 4..<count), number(text, 0..<count - 5))
    }
    if let month { return month.ordinal }
    do {
      _ = try day(text)
    } catch {
      if error == .notADay { throw .notAMonth }
    }
    throw .dayOfBirth
  }

  /// The start of an academic year written as 2023/24, 2023-24, 202324 or 2023/2024.
  static func academicYear(_ text: Span<UInt8>) throws(ReadingFault) -> Int32 {
    guard text.count >= 6, let start = number(text, 0..<4) else { throw .notAYear }
    let isDivided = text[4] == slash || text[4] == dash
    let rest = (isDivided ? 5 : 4)..<text.count
    guard rest.count == 2 || rest.count == 4, let end = number(text, rest),
      end == (rest.count == 2 ? (start + 1) % 100 : start + 1), (1900...2199).contains(start)
    else { throw .notAYear }
    return Int32(start)
  }

  /// A day of the calendar from 1900 on.
  private static func day(_ year: Int, _ month: Int, _ day: Int) throws(ReadingFault) -> Int32 {
    guard year >= 1900, let date = CalendarDate(year: year, month: month, day: day) else {
      throw .impossibleDay
    }
    return date.dayNumber
  }

  /// A month from 1900 on.
  private static func month(_ year: Int?, _ month: Int?) -> BirthMonth? {
    guard let year, let month, year >= 1900 else { return nil }
    return BirthMonth(year: year, month: month)
  }

  /// The number that some digits make, nil where one is none.
  @inline(__always)
  private static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 4, range.upperBound <= text.count else { return nil }
    var number = 0
    for index in range {
      guard FieldTrim.isDigit(text[index]) else { return nil }
      number = number * 10 + Int(text[index] - 48)
    }
    return number
  }

  /// Whether nothing follows, or a time of midnight such as T00:00:00.000Z.
  private static func isMidnight(_ text: Span<UInt8>, from start: Int) -> Bool {
    if start == text.count { return true }
    guard text[start] == UInt8(ascii: "T") || text[start] == 0x20, start + 5 < text.count else {
      return false
    }
    for index in start + 1..<text.count {
      switch text[index] {
      case UInt8(ascii: "0"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "Z"): continue
      default: return false
      }
    }
    return true
  }

  /// The first place of a byte, nil where there is none.
  private static func place(of byte: UInt8, in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < text.count, text[index] != byte { index += 1 }
    return index < text.count ? index : nil
  }

  private static let dash = UInt8(ascii: "-")
  private static let slash = UInt8(ascii: "/")
}
