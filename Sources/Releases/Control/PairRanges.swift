import Indicators
import Tallies

/// What anybody can work out of the numbers of people counted at two moments, where tables of them
/// leave at some levels and not at others.
///
/// Of a number that is withheld and small it must stay open that it is more than the greatest small
/// one. That at least so many have changed as two shown findings differ follows from the findings
/// alone, and no table of pairs can hide it.
struct PairRanges {
  /// The numbers of each row, in one order.
  let numbers: [Cell: [Int]]
  /// What the findings of the row say of each.
  let bounds: [Cell: [ClosedRange<Int>]]
  /// What is small.
  let rule: PrimaryRule

  /// The most of some levels, the widest first, at which tables may leave.
  func open(_ levels: Set<TableLevel>) -> Set<TableLevel> {
    var shown = TableLevel.allCases.filter(levels.contains)
    while !shown.isEmpty, !leavesOpen(shown) { shown.removeLast() }
    return Set(shown)
  }

  private func leavesOpen(_ shown: [TableLevel]) -> Bool {
    let width = numbers.values.map(\.count).max() ?? 0
    return (0..<width).allSatisfy { place in
      let ranges = SumRanges(
        numbers.reduce(into: [:]) { given, row in
          let number = row.value[place]
          given[row.key] =
            shown.contains(TableLevel(row.key)) ? number...number : bounds[row.key]?[place]
        })
      return numbers.allSatisfy { cell, values in
        shown.contains(TableLevel(cell)) || !rule.isSmall(values[place])
          || ranges[cell].upperBound > rule.greatest
      }
    }
  }
}
