internal import Foundation
internal import Indicators

/// Writes a CSV table row by row, holding at most a megabyte of it.
final class TableWriter {
  private static let limit = 1 << 20
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let handle: FileHandle
  private let style: TableStyle
  private var bytes: [UInt8] = []
  private var isFirst = true

  /// Creates the file and writes its heading row.
  /// - Parameters:
  ///   - file: Where it is written.
  ///   - heading: The heading row, as it shall stand.
  ///   - style: How the rows are written.
  /// - Throws: `SimulationError.notWritable`, or the file system's error.
  init(file: URL, heading: String, style: TableStyle = TableStyle()) throws {
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw SimulationError.notWritable(file.path)
    }
    handle = try FileHandle(forWritingTo: file)
    self.style = style
    bytes.reserveCapacity(Self.limit + 1_024)
    if style.letters == .markedUTF8 { bytes.append(contentsOf: Self.mark) }
    append(heading)
    try endRow()
  }

  /// Writes a field of text, in quotes where it needs them.
  func text(_ value: String) {
    separate()
    guard value.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) else {
      append(value)
      return
    }
    append("\"" + value.replacingOccurrences(of: "\"", with: "\"\"") + "\"")
  }

  /// Writes a pseudonym: a letter and a number with zeros in front.
  func pseudonym(_ letter: Unicode.Scalar, _ number: Int, width: Int) {
    separate()
    bytes.append(UInt8(ascii: letter))
    digits(number, width: width)
  }

  /// Writes a whole number.
  func number(_ value: Int) {
    separate()
    digits(value, width: 1)
  }

  /// Writes the answers to a questionnaire, blank where one is missing.
  func answers(_ values: [Int?]) {
    for value in values {
      if let value { number(value) } else { separate() }
    }
  }

  /// Writes a day, blank where there is none.
  func day(_ day: CalendarDate?) {
    separate()
    guard let parts = day?.components else { return }
    switch style.days {
    case .iso: joined((parts.year, 4), (parts.month, 2), (parts.day, 2), by: "-")
    case .dayFirst: joined((parts.day, 2), (parts.month, 2), (parts.year, 4), by: "/")
    }
  }

  /// Writes a month as YYYY-MM.
  func month(_ month: BirthMonth) {
    separate()
    digits(Int(month.ordinal) / 12, width: 4)
    bytes.append(UInt8(ascii: "-"))
    digits(Int(month.ordinal) % 12 + 1, width: 2)
  }

  /// Writes an academic year as 2023/24, or with another sign or none between.
  func year(_ year: AcademicYear, sign: Unicode.Scalar?) {
    separate()
    digits(year.start, width: 4)
    if let sign { bytes.append(UInt8(ascii: sign)) }
    digits((year.start + 1) % 100, width: 2)
  }

  /// Ends the row, and hands on what has gathered.
  func endRow() throws {
    if style.lineEnds == .carriageReturn { bytes.append(0x0D) }
    bytes.append(0x0A)
    isFirst = true
    if bytes.count >= Self.limit { try flush() }
  }

  /// Writes a row of texts as they stand.
  func row(_ fields: String...) throws {
    for field in fields { text(field) }
    try endRow()
  }

  /// Hands on the rest and closes the file.
  func close() throws {
    try flush()
    try handle.close()
  }

  private func flush() throws {
    try handle.write(contentsOf: Data(bytes))
    bytes.removeAll(keepingCapacity: true)
  }

  private func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private func joined(
    _ first: (Int, Int), _ second: (Int, Int), _ third: (Int, Int), by sign: Unicode.Scalar
  ) {
    digits(first.0, width: first.1)
    bytes.append(UInt8(ascii: sign))
    digits(second.0, width: second.1)
    bytes.append(UInt8(ascii: sign))
    digits(third.0, width: third.1)
  }

  private func digits(_ value: Int, width: Int) {
    Self.append(digitsOf: value, width: width, to: &bytes)
  }

  /// Takes the bytes as they are, so that they are reached for once and not for each digit.
  private static func append(digitsOf value: Int, width: Int, to bytes: inout [UInt8]) {
    var (divisor, count) = (1, 1)
    while count < width || value / divisor >= 10 {
      divisor *= 10
      count += 1
    }
    while divisor > 0 {
      bytes.append(UInt8(0x30 + value / divisor % 10))
      divisor /= 10
    }
  }

  private func append(_ value: String) {
    guard style.letters == .windows1252 else {
      bytes.append(contentsOf: value.utf8)
      return
    }
    for scalar in value.unicodeScalars {
      bytes.append(scalar == "’" ? 0x92 : UInt8(truncatingIfNeeded: scalar.value))
    }
  }
}
