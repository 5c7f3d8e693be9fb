import Tallies

/// Of which rows a reader knows a sum where it is shown in some rows: of these, and of what is left
/// of a row without those of its parts that are shown.
struct ToldRows {
  /// The smallest rows of each that is told.
  let leaves: [[Int]]

  /// The rows that are told.
  /// - Parameters:
  ///   - shown: Whether the sum is shown, by row.
  ///   - rows: The rows.
  init(_ shown: [Bool], _ rows: ReleaseRows) {
    var told = shown
    var left: [[Int]] = []
    var isNew = true
    while isNew {
      isNew = false
      left = Self.remainders(told, rows)
      for leaves in left {
        guard let row = rows.rows.firstIndex(where: { $0.leaves == leaves }), !told[row] else {
          continue
        }
        told[row] = true
        isNew = true
      }
    }
    self.leaves = zip(rows.rows, told).filter(\.1).map(\.0.leaves) + left
  }

  /// What is left of each row without its parts, which are areas, arms or both.
  private static func remainders(_ told: [Bool], _ rows: ReleaseRows) -> [[Int]] {
    rows.rows.indices.filter { told[$0] }.flatMap { place -> [[Int]] in
      let wide = rows.rows[place]
      return TableLevel(wide.cell).finer.compactMap { level in
        let parts = rows.rows.indices.filter {
          told[$0] && TableLevel(rows.rows[$0].cell) == level && wide.cell.holds(rows.rows[$0].cell)
        }
        let inside = Set(parts.flatMap { rows.rows[$0].leaves })
        let rest = wide.leaves.filter { !inside.contains($0) }
        return rest.isEmpty || rest.count == wide.leaves.count ? nil : rest
      }
    }
  }
}

extension TableLevel {
  /// The levels into whose rows one of this level falls.
  fileprivate var finer: [TableLevel] {
    switch self {
    case .everybody: [.arms, .areas, .areasAndArms]
    case .arms, .areas: [.areasAndArms]
    case .areasAndArms: []
    }
  }
}
