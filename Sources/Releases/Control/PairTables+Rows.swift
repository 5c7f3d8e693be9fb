import Indicators
import Studies
import Tallies

extension PairTables {
  /// Whether a paired table leaves the withheld findings of rows in it open where the other
  /// moment's is shown: of at most so many who changed, the two differ by at most so many.
  ///
  /// A withheld number can be more than the greatest small number above what it is, and as far
  /// below, as far as there are people for it.
  static func leavesRowsOpen(
    _ key: PairKey, _ set: TallySet, _ shown: Set<TallyKey>, _ rule: PrimaryRule
  ) -> Bool {
    let table = set.pairs[key] ?? .zero
    let unpaired = set.unpaired(table, at: key)
    let ended = table.yesNo + unpaired[0]
    let begun = table.noYes + unpaired[2]
    return set.study.rows.allSatisfy { row in
      guard key.cell.holds(row), row != key.cell.answered(by: nil) else { return true }
      let cell = row.answered(by: key.cell.informant)
      let places = [key.moments.before, key.moments.after].map {
        TallyKey(indicator: key.indicator, moment: $0, cell: cell)
      }
      guard let before = set.tallies[places[0]], let after = set.tallies[places[1]] else {
        return true
      }
      switch (shown.contains(places[0]), shown.contains(places[1])) {
      case (false, true):
        return before.isOpen(beside: after, less: begun, more: ended, greatest: rule.greatest)
      case (true, false):
        return after.isOpen(beside: before, less: ended, more: begun, greatest: rule.greatest)
      case (true, true), (false, false): return true
      }
    }
  }
}

extension Tally {
  /// Whether it stays open beside another that is shown, than which it has at most so many fewer
  /// and so many more with the attribute.
  fileprivate func isOpen(beside other: Tally, less: Int, more: Int, greatest: Int) -> Bool {
    let room = greatest + 1
    return other.numerator + more >= min(numerator + room, denominator)
      && other.numerator - less <= max(numerator - room, 0)
  }
}

extension Study {
  /// The rows by area and arm, with all sums of them.
  fileprivate var rows: [Cell] {
    ([nil] + areas.map(\.code)).flatMap { area in
      [nil, Arm.rollout, .comparison].map { Cell(area: area, arm: $0) }
    }
  }
}
