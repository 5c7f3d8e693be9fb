/// The columns of a regression, by name.
///
/// Each number may carry more digits than a floating-point number, as the powers of a polynomial
/// need; see `polynomial`.
public struct DesignMatrix: Sendable, Hashable {
  /// Whether a constant is estimated along with the columns.
  public enum Intercept: String, Sendable, Hashable, Codable, CaseIterable {
    /// A first column of ones.
    case estimated
    /// No constant: the line goes through the origin.
    case omitted
  }

  /// The name of the constant column.
  public static let interceptName = "(intercept)"

  /// The names of all columns, the constant first.
  public let names: [String]
  /// Whether there is a constant column.
  public let intercept: Intercept
  /// How many rows there are.
  public let rows: Int
  let columns: [[DoubleDouble]]

  /// Makes a design from named columns.
  ///
  /// - Parameters:
  ///   - columns: names and values in order, at least one.
  ///   - intercept: whether a constant is estimated too.
  /// - Throws: `Refusal` for no columns, no rows, columns of different lengths, and numbers that
  ///   are not finite or above 1e100 in size.
  public init(
    _ columns: [(name: String, values: [Double])], intercept: Intercept = .estimated
  ) throws(Refusal) {
    guard let first = columns.first else { throw .tooFew("columns", given: 0, needed: 1) }
    for column in columns {
      guard column.values.count == first.values.count else {
        throw .lengthsDiffer(
          first.name, first.values.count, column.name, column.values.count)
      }
      try Self.check(column.values, of: column.name)
    }
    try self.init(
      names: columns.map(\.name), columns: columns.map { $0.values.map(DoubleDouble.init) },
      rows: first.values.count, intercept: intercept)
  }

  /// The design of a constant alone.
  ///
  /// - Parameter rows: how many rows, at least 1.
  /// - Returns: the design.
  /// - Throws: `Refusal.tooFew` for no rows.
  public static func constant(rows: Int) throws(Refusal) -> DesignMatrix {
    try DesignMatrix(names: [], columns: [], rows: rows, intercept: .estimated)
  }

  init(
    names: [String], columns: [[DoubleDouble]], rows: Int, intercept: Intercept
  ) throws(Refusal) {
    guard rows > 0 else { throw .tooFew("rows", given: rows, needed: 1) }
    self.rows = rows
    self.intercept = intercept
    let ones = Array(repeating: DoubleDouble(1), count: rows)
    self.names = (intercept == .estimated ? [Self.interceptName] : []) + names
    self.columns = (intercept == .estimated ? [ones] : []) + columns
  }

  /// Refuses numbers that are not finite, or too large to be multiplied by one another.
  static func check(_ values: [Double], of name: String) throws(Refusal) {
    for value in values where !(abs(value) <= 1e100) {
      guard value.isFinite else { throw .notFinite("every value of \(name)") }
      throw .outOfRange("every value of \(name)", allowed: "at most 1e100 in size")
    }
  }

  /// The linear predictor of each row for some coefficients, one a column.
  static func predictor(_ columns: [[DoubleDouble]], _ coefficients: [DoubleDouble]) -> [Double] {
    var result = Array(repeating: DoubleDouble.zero, count: columns.first?.count ?? 0)
    for (column, factor) in zip(columns, coefficients) where factor.high != 0 {
      for row in result.indices { result[row] += column[row] * factor }
    }
    return result.map(\.high)
  }

  /// The design with some of its columns only.
  func keeping(_ places: [Int]) -> [[DoubleDouble]] { places.map { columns[$0] } }
}
