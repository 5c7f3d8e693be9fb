import Tallies

/// Of which rows a reader knows a sum where it is shown in some rows: of these, and of what is left
/// of a row without those of its parts that are shown.
struct ToldRows {
  /// A row, or some of the smallest rows together.
  struct Told {
    /// The smallest rows.
    let leaves: [Int]
    /// The row, nil of what is left of one.
    let row: Int?
  }

  /// What is told.
  let told: [Told]

  /// The rows that are told.
  /// - Parameters:
  ///   - shown: Whether the sum is shown, by row.
  ///   - rows: The rows.
  init(_ shown: [Bool], _ rows: ReleaseRows) {
    let places = Dictionary(rows.rows.indices.map { (rows.rows[$0].leaves, $0) }) { first, _ in
      first
    }
    var isTold = shown
    var left = Self.remainders(isTold, rows)
    while true {
      let new = left.compactMap { places[$0] }.filter { !isTold[$0] } + Self.sums(isTold, rows)
      if new.isEmpty { break }
      for row in new { isTold[row] = true }
      left = Self.remainders(isTold, rows)
    }
    told =
      rows.rows.indices.filter { isTold[$0] }.map { Told(leaves: rows.rows[$0].leaves, row: $0) }
      + left.map { Told(leaves: $0, row: nil) }
  }

  /// The rows of which all parts are told, areas or arms or both, though they are not.
  private static func sums(_ isTold: [Bool], _ rows: ReleaseRows) -> [Int] {
    let told = zip(rows.rows, isTold).filter(\.1).map(\.0)
    return rows.rows.indices.filter { place in
      let wide = rows.rows[place]
      return !isTold[place]
        && TableLevel(wide.cell).finer.contains { level in
          inside(told.filter { TableLevel($0.cell) == level }, wide).count == wide.leaves.count
        }
    }
  }

  /// What is left of each row without its parts: areas or arms with the cells outside them, or
  /// cells alone.
  private static func remainders(_ isTold: [Bool], _ rows: ReleaseRows) -> [[Int]] {
    let told = zip(rows.rows, isTold).filter(\.1).map(\.0)
    let levels = Dictionary(grouping: told) { TableLevel($0.cell) }
    return told.flatMap { wide -> [[Int]] in
      let cells = inside(levels[.areasAndArms] ?? [], wide)
      let left = TableLevel(wide.cell).finer.flatMap { level -> [Set<Int>] in
        let parts = inside(levels[level] ?? [], wide)
        return [parts, parts.union(cells)]
      }
      return Set(left).map { inside in wide.leaves.filter { !inside.contains($0) } }
        .filter { !$0.isEmpty && $0.count < wide.leaves.count }.sorted {
          $0.lexicographicallyPrecedes($1)
        }
    }
  }

  /// The smallest rows of parts of a row.
  private static func inside(_ parts: [ReleaseRows.Row], _ wide: ReleaseRows.Row) -> Set<Int> {
    Set(parts.filter { wide.cell.holds($0.cell) }.flatMap(\.leaves))
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
