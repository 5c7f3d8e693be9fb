/// The smallest groups of rows that the rows in which a sum is shown tell apart.
///
/// A reader knows the sums of the rows alone. Whatever agrees with those of the groups agrees with
/// them: to take it that the groups are told is cautious, and they can be tried one by one.
struct ToldGroups {
  /// Some of the smallest rows together.
  struct Group {
    /// The smallest rows.
    let leaves: [Int]
    /// The row that they are, nil where they are none.
    let row: Int?
  }

  /// The groups, in the order of their first rows.
  let groups: [Group]

  /// The groups of what is shown.
  /// - Parameters:
  ///   - shown: Whether the sum is shown, by row.
  ///   - rows: The rows.
  init(_ shown: [Bool], _ rows: ReleaseRows) {
    let places = Dictionary(rows.rows.indices.map { (rows.rows[$0].leaves, $0) }) { first, _ in
      first
    }
    var around: [[Int]] = rows.leaves.map { _ in [] }
    for (place, row) in rows.rows.enumerated() where shown[place] {
      for leaf in row.leaves { around[leaf].append(place) }
    }
    let alike = Dictionary(grouping: rows.leaves.indices) { around[$0] }
    groups = alike.filter { !$0.key.isEmpty }.values.sorted { $0[0] < $1[0] }
      .map { Group(leaves: $0, row: places[$0]) }
  }
}
