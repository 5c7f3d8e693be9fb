import Indicators
import Studies
import Tallies

/// What anybody can work out of one number in every row, from ranges of some rows and from areas
/// and arms adding up.
///
/// Each sum narrows its parts and its parts narrow it, until nothing changes, or often enough: what
/// is left wider then is only where ranges narrow each other in steps.
struct SumRanges {
  private var ranges: [Cell: ClosedRange<Int>]
  private let sums: [(whole: Cell, parts: [Cell])]

  private static let mostRounds = 1_000

  /// The ranges as they follow from what is given.
  /// - Parameter given: What is known of each row by itself; of rows that are not in it there is
  ///   nobody.
  init(_ given: [Cell: ClosedRange<Int>]) {
    ranges = given
    sums = Self.sums(
      of: given.keys.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) })
    for _ in 0..<Self.mostRounds where !narrow() { break }
  }

  private static func order(_ cell: Cell) -> [String] {
    [cell.area ?? "", cell.arm?.rawValue ?? ""]
  }

  /// The range of a row.
  subscript(_ cell: Cell) -> ClosedRange<Int> { ranges[cell] ?? 0...0 }

  /// Which rows add up to which: areas to an arm and to everybody, arms to an area and everybody.
  private static func sums(of cells: [Cell]) -> [(whole: Cell, parts: [Cell])] {
    let levels = Dictionary(grouping: cells, by: TableLevel.init)
    func parts(_ level: TableLevel, where isPart: (Cell) -> Bool) -> [Cell] {
      (levels[level] ?? []).filter(isPart)
    }
    let whole = (levels[.everybody] ?? []).flatMap { whole in
      [TableLevel.arms, .areas].map { (whole, parts($0) { _ in true }) }
    }
    let arms = (levels[.arms] ?? []).map { arm in
      (arm, parts(.areasAndArms) { $0.arm == arm.arm })
    }
    let areas = (levels[.areas] ?? []).map { area in
      (area, parts(.areasAndArms) { $0.area == area.area })
    }
    return (whole + arms + areas).filter { !$0.1.isEmpty }.map { (whole: $0.0, parts: $0.1) }
  }

  /// Narrows every sum and its parts once; says whether anything changed.
  private mutating func narrow() -> Bool {
    let before = ranges
    for (whole, parts) in sums {
      let least = parts.reduce(0) { $0 + self[$1].lowerBound }
      let most = parts.reduce(0) { $0 + self[$1].upperBound }
      let sum = self[whole].within(least, most)
      ranges[whole] = sum
      for part in parts {
        let own = self[part]
        ranges[part] = own.within(
          sum.lowerBound - (most - own.upperBound), sum.upperBound - (least - own.lowerBound))
      }
    }
    return ranges != before
  }
}

extension ClosedRange<Int> {
  /// What of the range lies between two numbers; one of its ends where nothing does.
  fileprivate func within(_ least: Int, _ most: Int) -> ClosedRange<Int> {
    let lower = Swift.min(Swift.max(lowerBound, least), upperBound)
    return lower...Swift.max(lower, Swift.min(upperBound, most))
  }
}
