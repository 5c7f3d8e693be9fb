import Tallies

/// Of which rows a reader knows a sum where it is shown in some rows: of these, and of what is left
/// of a row without those of its parts that are shown.
///
/// Where areas cross arms, more follows than of each by itself: it is taken that the sum is told of
/// the smallest groups of rows that those shown tell apart. Whatever agrees with the sums of these
/// agrees with all.
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
    let own = rows.rows.indices.filter { isTold[$0] }.map { rows.rows[$0].leaves } + left
    let all = own + Self.groups(shown, rows).filter { !own.contains($0) }
    told = all.map { Told(leaves: $0, row: places[$0]) }
  }

  /// The smallest groups of rows that the rows shown tell apart, in the order of their first rows.
  static func groups(_ shown: [Bool], _ rows: ReleaseRows) -> [[Int]] {
    var around: [[Int]] = rows.leaves.map { _ in [] }
    for (place, row) in rows.rows.enumerated() where shown[place] {
      for leaf in row.leaves { around[leaf].append(place) }
    }
    let alike = Dictionary(grouping: rows.leaves.indices) { around[$0] }
    return alike.filter { !$0.key.isEmpty }.values.sorted { $0[0] < $1[0] }
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
