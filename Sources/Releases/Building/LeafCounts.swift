/// Numbers of people in the smallest rows of a table.
///
/// Two tables with the same numbers in every row are taken for the same numbers, so that what is
/// withheld in one is withheld in the other. Children and families are told apart, since their
/// numbers are equal by chance only.
struct LeafCounts: Hashable, Sendable {
  /// The numbers, by smallest row.
  let values: [Int]
  /// What is counted, such as children or families.
  let unit: String

  /// Whether nobody is in any row.
  var isZero: Bool { values.allSatisfy { $0 == 0 } }

  /// Whether no number is below zero.
  var isCount: Bool { values.allSatisfy { $0 >= 0 } }

  /// The number in a published row.
  func total(_ row: ReleaseRows.Row) -> Int {
    row.leaves.reduce(0) { $0 + values[$1] }
  }

  /// The numbers of two tables together.
  static func + (first: LeafCounts, second: LeafCounts) -> LeafCounts {
    LeafCounts(values: zip(first.values, second.values).map(+), unit: first.unit)
  }

  /// The numbers of a table less those of another.
  static func - (first: LeafCounts, second: LeafCounts) -> LeafCounts {
    LeafCounts(values: zip(first.values, second.values).map(-), unit: first.unit)
  }
}
