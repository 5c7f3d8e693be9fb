import Spreadsheets

/// A table as CSV: UTF-8, quoted as RFC 4180 has it, one line feed after each row.
struct CSVText {
  /// A field of a row.
  enum Field: Hashable {
    /// Text, made harmless where a spreadsheet would read it as a formula.
    case text(String)
    /// A number at full precision, or nothing.
    case number(Double?)
    /// A whole number, or nothing.
    case count(Int?)

    /// The field as it is written.
    var written: String {
      switch self {
      case .text(let text): CSVText.quoted(CSVText.harmless(text))
      case .number(let number): number.map(CSVText.text) ?? ""
      case .count(let count): count.map { String($0) } ?? ""
      }
    }
  }

  /// The headings.
  let headings: [String]
  /// The rows.
  let rows: [[Field]]

  /// The whole file.
  var text: String {
    var lines = headings.map(Self.quoted).joined(separator: ",") + "\n"
    for row in rows { lines += row.map(\.written).joined(separator: ",") + "\n" }
    return lines
  }

  /// A text with an apostrophe before it where it begins as a formula does.
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  /// A field in quotes where it needs them.
  static func quoted(_ text: String) -> String {
    let needs = text.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    guard needs else { return text }
    return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// The shortest digits that give the number again; none of a number that is none.
  static func text(_ number: Double) -> String {
    number.isFinite ? NumberText.of(number) : ""
  }
}
