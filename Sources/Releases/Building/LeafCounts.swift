/// Numbers of people in the smallest rows of a table.
///
/// Two tables of one name with the same numbers in every row are taken for the same numbers, so
/// that what is withheld in one is withheld in the other. Numbers of other names are equal by
/// chance only, which in a study of one area many are.
struct LeafCounts: Hashable, Sendable {
  /// The numbers, by smallest row.
  let values: [Int]
  /// What is counted: see `NumberName`.
  let name: String

  /// Whether nobody is in any row.
  var isZero: Bool { values.allSatisfy { $0 == 0 } }

  /// Whether no number is below zero.
  var isCount: Bool { values.allSatisfy { $0 >= 0 } }

  /// The number in a published row.
  func total(_ row: ReleaseRows.Row) -> Int { total(of: row.leaves) }

  /// The number in some of the smallest rows together.
  func total(of leaves: [Int]) -> Int { leaves.reduce(0) { $0 + values[$1] } }

  /// The same numbers of another name.
  func named(_ name: String) -> LeafCounts { LeafCounts(values: values, name: name) }

  /// The numbers of two tables together.
  static func + (first: LeafCounts, second: LeafCounts) -> LeafCounts {
    LeafCounts(values: zip(first.values, second.values).map(+), name: first.name)
  }

  /// The numbers of a table less those of another.
  static func - (first: LeafCounts, second: LeafCounts) -> LeafCounts {
    LeafCounts(values: zip(first.values, second.values).map(-), name: first.name)
  }
}
