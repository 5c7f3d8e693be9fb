import Foundation

/// One row of a table of reference results: what was asked, what is right, and how nearly.
public struct OracleRow: Sendable, CustomStringConvertible {
  private let fields: [String: String]

  init(fields: [String: String]) {
    self.fields = fields
  }

  /// The text of a column; empty where the table has no such column.
  public func text(_ column: String) -> String { fields[column] ?? "" }

  /// The number in a column; nothing where it says `none` or is not a number.
  public func number(_ column: String) -> Double? { Double(text(column)) }

  /// The whole number in a column.
  public func integer(_ column: String) -> Int? { Int(text(column)) }

  /// The numbers in a column, separated by spaces.
  public func numbers(_ column: String) -> [Double] {
    text(column).split(separator: " ").compactMap { Double($0) }
  }

  /// The name of the result asked for.
  public var method: String { text("method") }

  /// The case, the method and the expected result.
  public var description: String { "\(text("case")) \(method) = \(text("expected"))" }

  /// Whether a result agrees within the tolerance of the row; an absent one only with `none`.
  public func accepts(_ result: Double?) -> Bool {
    guard let expected = number("expected") else {
      return text("expected") == "none" && result == nil
    }
    return result.map { accepts($0, expected: expected) } ?? false
  }

  /// Whether a list of results agrees, one by one.
  public func accepts(_ results: [Double]) -> Bool {
    let expected = numbers("expected")
    return expected.count == results.count
      && zip(results, expected).allSatisfy { accepts($0, expected: $1) }
  }

  private func accepts(_ result: Double, expected: Double) -> Bool {
    if result == expected { return true }
    let relative = number("relative") ?? 0
    let absolute = number("absolute") ?? 0
    return abs(result - expected) <= max(absolute, relative * abs(expected))
  }
}

/// A table of reference results in CSV, kept beside the tests that use it.
public enum OracleTable {
  /// Reads `Oracles/NAME.csv` beside a test file; empty where there is none.
  ///
  /// - Parameters:
  ///   - name: the name of the file without its ending.
  ///   - testFile: the test file that asks, `#filePath`.
  /// - Returns: the rows in the order of the file.
  public static func rows(_ name: String, beside testFile: String) -> [OracleRow] {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Oracles/\(name).csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return rows(of: text).map(OracleRow.init)
  }

  /// Reads a table in CSV.
  ///
  /// - Parameter text: a heading and rows.
  /// - Returns: each row's fields by their headings.
  public static func rows(of text: String) -> [[String: String]] {
    let lines = text.split(separator: "\n").map { fields(of: $0) }
    guard let heading = lines.first else { return [] }
    return lines.dropFirst().map { fields in
      Dictionary(zip(heading, fields)) { first, _ in first }
    }
  }

  /// The fields of a line; commas and doubled quotation marks may stand between quotation marks.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for part in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { isQuoted.toggle() }
      if isQuoted {
        fields[fields.count - 1] += part.element
        continue
      }
      let pieces = part.element.split(separator: ",", omittingEmptySubsequences: false)
      fields[fields.count - 1] += pieces.first ?? ""
      fields += pieces.dropFirst().map(String.init)
    }
    return fields
  }
}
