import Indicators
import Tallies

/// Which paired tables leave: level by level, all cells of a level or none, and none that with
/// those of other rows would tell that a withheld cell is small.
///
/// Beside the four cells of a table those count whose answer is known at one moment only: they are
/// what its findings leave over.
struct PairTables: Sendable {
  /// The places at which tables may be shown; where there is none, it is said that nobody is
  /// counted at both moments.
  let shown: Set<PairKey>
  /// The other places.
  let withheld: Set<PairKey>

  /// Decides on every paired table.
  init(_ set: TallySet, _ shownTallies: Set<TallyKey>, _ rule: PrimaryRule) {
    var shown: Set<PairKey> = []
    let places = set.pairPlaces(set.pairs.keys)
    for levels in TableLevel.groups(places) {
      let safe = TableLevel.shown { level in
        (levels[level] ?? []).allSatisfy { Self.isSafe($0, set, shownTallies, rule) }
      }
      let ranges = Self.ranges(levels.values.flatMap(\.self), set, shownTallies, rule)
      for level in ranges.open(safe) { shown.formUnion(levels[level] ?? []) }
    }
    self.shown = shown
    withheld = places.subtracting(shown)
  }

  /// What the findings say of the tables of a question.
  private static func ranges(
    _ keys: [PairKey], _ set: TallySet, _ shownTallies: Set<TallyKey>, _ rule: PrimaryRule
  ) -> PairRanges {
    PairRanges(
      numbers: keys.reduce(into: [:]) { numbers, key in
        let table = set.pairs[key] ?? .zero
        numbers[key.cell] = table.cells + set.unpaired(table, at: key)
      },
      bounds: keys.reduce(into: [:]) { bounds, key in
        let known = PairBounds(key: key, set: set, shown: shownTallies)
        bounds[key.cell] = known.cells(of: set.pairs[key] ?? .zero) + known.unpaired
      },
      rule: rule)
  }

  /// Whether a table and what its findings leave over have no small number.
  private static func isSafe(
    _ key: PairKey, _ set: TallySet, _ shownTallies: Set<TallyKey>, _ rule: PrimaryRule
  ) -> Bool {
    let table = set.pairs[key] ?? .zero
    let numbers = table.cells + set.unpaired(table, at: key)
    guard !numbers.contains(where: rule.isSmall),
      leavesRowsOpen(key, set, shownTallies, rule)
    else { return false }
    return [key.moments.before, key.moments.after].allSatisfy { moment in
      let tally = TallyKey(indicator: key.indicator, moment: moment, cell: key.cell)
      return table.total == 0 || (set.tallies[tally] != nil && shownTallies.contains(tally))
    }
  }
}

extension TallySet {
  /// Those whose answer is known at one moment only: before with the attribute and without, after
  /// with it and without.
  func unpaired(_ table: PairTally, at key: PairKey) -> [Int] {
    let sides = [
      (key.moments.before, table.yesYes + table.yesNo),
      (key.moments.after, table.yesYes + table.noYes),
    ]
    return sides.flatMap { moment, yes -> [Int] in
      let place = TallyKey(indicator: key.indicator, moment: moment, cell: key.cell)
      let whole = tallies[place] ?? .zero
      let others = whole.denominator - whole.numerator - (table.total - yes)
      return [whole.numerator - yes, others].map { max(0, $0) }
    }
  }
}
