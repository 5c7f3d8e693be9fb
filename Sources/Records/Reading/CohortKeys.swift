/// How the rows of other tables find their child or family.
struct CohortKeys: Sendable {
  /// Stands for a child or family that was left out.
  static let leftOut: Int32 = -2

  /// The pseudonyms of children.
  let children: ByteIndex
  /// The place of each child in the cohort, or `leftOut`; empty where that is its own number.
  let childNumbers: [Int32]
  /// The pseudonyms of families.
  let families: ByteIndex
  /// The number of each family, or `leftOut`; empty where that is its own number.
  let familyNumbers: [Int32]
  /// The first day of the month of birth, by the place in the cohort.
  let births: [Int32]

  /// Numbers to look up, none where each is its own: that saves a look for every row.
  static func lookup(_ numbers: [Int32]) -> [Int32] {
    numbers.indices.allSatisfy { numbers[$0] == Int32($0) } ? [] : numbers
  }
}
