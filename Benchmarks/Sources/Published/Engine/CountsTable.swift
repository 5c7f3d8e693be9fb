import Foundation

/// A committed table of published counts: a heading row, commas, no quotes.
struct CountsTable {
  /// The headings.
  let headings: [String]
  private let rows: [[String]]

  /// Reads a table.
  /// - Parameter name: Its name in the folder Data, without extension.
  init(_ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Data/\(name).csv").standardizedFileURL
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let fields = lines.map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    headings = fields.first ?? []
    rows = Array(fields.dropFirst())
    guard rows.allSatisfy({ $0.count == headings.count }) else {
      throw Problem("\(name).csv has rows of another length than its heading.")
    }
  }

  /// A row's fields by heading.
  struct Row {
    fileprivate let fields: [String: String]

    /// A text, empty where there is none.
    subscript(_ heading: String) -> String { fields[heading] ?? "" }

    /// A whole number.
    func count(_ heading: String) throws -> Int {
      guard let number = Int(self[heading]) else { throw Problem("\(heading) is no count.") }
      return number
    }

    /// A number.
    func number(_ heading: String) throws -> Double {
      guard let number = Double(self[heading]) else { throw Problem("\(heading) is no number.") }
      return number
    }
  }

  /// All rows.
  var all: [Row] {
    rows.map { Row(fields: Dictionary(zip(headings, $0)) { first, _ in first }) }
  }
}
