import Indicators
import Tallies

/// Which paired tables leave: level by level, all cells of a level or none.
///
/// Beside the four cells of a table those count whose answer is known at one moment only: they are
/// what its findings leave over.
struct PairTables: Sendable {
  /// The tables that may be shown.
  let shown: Set<PairKey>

  /// Decides on every paired table.
  init(_ set: TallySet, _ shownTallies: Set<TallyKey>, _ rule: PrimaryRule) {
    var shown: Set<PairKey> = []
    for levels in TableLevel.groups(set.pairs.keys) {
      let safe = TableLevel.shown { level in
        (levels[level] ?? []).allSatisfy { Self.isSafe($0, set, shownTallies, rule) }
      }
      for level in safe { shown.formUnion(levels[level] ?? []) }
    }
    self.shown = shown
  }

  /// Whether a table and what its findings leave over have no small number.
  private static func isSafe(
    _ key: PairKey, _ set: TallySet, _ shownTallies: Set<TallyKey>, _ rule: PrimaryRule
  ) -> Bool {
    guard let table = set.pairs[key] else { return true }
    let cells = [table.yesYes, table.yesNo, table.noYes, table.noNo]
    guard !cells.contains(where: rule.isSmall) else { return false }
    let sides = [
      (key.moments.before, table.yesYes + table.yesNo),
      (key.moments.after, table.yesYes + table.noYes),
    ]
    return sides.allSatisfy { moment, yes in
      let tally = TallyKey(indicator: key.indicator, moment: moment, cell: key.cell)
      guard let whole = set.tallies[tally] else { return table.total == 0 }
      guard shownTallies.contains(tally) || table.total == 0 else { return false }
      let leftYes = whole.numerator - yes
      let leftNo = whole.denominator - whole.numerator - (table.total - yes)
      return !rule.isSmall(leftYes) && !rule.isSmall(leftNo)
    }
  }
}
