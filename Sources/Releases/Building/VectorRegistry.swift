/// Which numbers were decided on so far, and in which rows they are withheld.
struct VectorRegistry: Sendable {
  private var withheld: [LeafCounts: [Bool]] = [:]

  /// Whether a table's numbers are withheld by published row, nil where nothing was decided.
  subscript(counts: LeafCounts) -> [Bool]? { withheld[counts] }

  /// Notes in which rows numbers are withheld; where another table shows them they are not.
  mutating func note(_ counts: LeafCounts, withheld rows: [Bool]) {
    guard !counts.isZero else { return }
    withheld[counts] = withheld[counts].map { zip($0, rows).map { $0 && $1 } } ?? rows
  }

  /// Withholds numbers in more rows than was decided before.
  mutating func withhold(_ counts: LeafCounts, rows: [Bool]) {
    withheld[counts] = withheld[counts].map { zip($0, rows).map { $0 || $1 } } ?? rows
  }

  /// Whether numbers are known not to be published in a row.
  func isWithheld(_ counts: LeafCounts, row: Int) -> Bool {
    withheld[counts]?[row] ?? false
  }
}
