/// A table as comma-separated values, its figures as they are shown.
///
/// A text that a spreadsheet would take for a formula has an apostrophe before it. Source: RFC
/// 4180, Common Format and MIME Type for Comma-Separated Values (CSV) Files.
enum SeparatedValues {
  /// The text, lines ended by carriage return and line feed.
  static func text(_ table: Table) -> String {
    let heads = table.columns.indices.map { field(table.heading($0)) }
    let places = table.columns.indices.map(table.place)
    let rows = table.rows.filter { $0.rank != .group }.map { row in
      zip(places, row.cells).map { field(ValueText.text($1, in: $0), isFigure: $1.isFigure) }
    }
    return ([heads] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ text: String, isFigure: Bool = false) -> String {
    let risky = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = (risky && !isFigure ? "'" + text : text).unicodeScalars
    guard safe.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return String(safe)
    }
    return "\"" + safe.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

extension Value {
  /// Whether it is a number and no text that somebody wrote.
  fileprivate var isFigure: Bool {
    switch self {
    case .text, .marked: false
    default: true
    }
  }
}
