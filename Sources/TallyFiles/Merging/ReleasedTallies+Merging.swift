import Indicators
public import Releases
import Studies
public import Tallies

extension ReleasedTallies {
  /// The sum of released tallies of several areas, whatever their order.
  ///
  /// Where a tally is suppressed in one of them, it is suppressed in the sum, with a range that is
  /// the sum of the ranges and of what is shown. A count that is hidden in one is hidden in the
  /// sum, and so are paired tables, parts of changes of scores, plain counts and whole kinds of
  /// tables. Counts by year and tallies by period stand at the widest level of all: by area and
  /// arm, by arm, or for everybody.
  /// - Parameters:
  ///   - releases: The released tallies.
  ///   - title: The title of the sum, nil where all have the same.
  /// - Returns: The sum.
  /// - Throws: `MergeConflicts` with every reason why they cannot be added.
  public static func merged(
    _ releases: [ReleasedTallies], title: String? = nil
  ) throws(MergeConflicts) -> ReleasedTallies {
    var shown = try TallySet.merged(releases.map(\.shown), title: title)
    let suppressed = suppressedTallies(releases)
    let pairs = releases.reduce(into: Set<PairKey>()) { $0.formUnion($1.withheldPairs) }
    let parts = releases.reduce(into: [PairKey: Set<ChangePart>]()) {
      $0.merge($1.withheldParts) { $0.union($1) }
    }
    let counts = releases.reduce(into: Set<CountKey>()) { $0.formUnion($1.withheldCounts) }
    let tables = Set(releases.flatMap(\.withheldTables))
    for key in suppressed.keys { shown.tallies[key] = nil }
    for key in pairs {
      shown.pairs[key] = nil
      shown.scoreChanges[key] = nil
    }
    for key in counts { shown.counts[key] = nil }
    shown.scoreChanges = shown.scoreChanges.reduce(into: [:]) {
      $0[$1.key] = $1.value.without(parts[$1.key] ?? [])
    }
    shown.strata = YearSums(releases.map(\.shown.strata), withholding: tables).strata
    shown.tallies = shown.tallies.filter { $0.key.cell.period == nil }
    shown.tallies.merge(PeriodSums(releases.map(\.shown.tallies)).tallies) { first, _ in first }
    for table in tables { shown.remove(table) }
    let hidden = hiddenCounts(releases).filter { shown.tallies[$0.key] != nil }
    for (key, counts) in hidden {
      shown.tallies[key] = shown.tallies[key]?.hiding(counts)
    }
    return ReleasedTallies(
      shown: shown, suppressed: suppressed.filter { key, _ in !tables.cover(key) },
      hidden: hidden, withheldPairs: pairs,
      withheldParts: parts.filter { shown.scoreChanges[$0.key] != nil }, withheldCounts: counts,
      withheldTables: Array(tables), files: Self.files(releases, of: shown.study))
  }

  /// Of how many rounded releases the sum is; without rounding it is as one.
  private static func files(_ releases: [ReleasedTallies], of study: Study) -> Int {
    study.disclosure.round == .none ? 1 : releases.reduce(0) { $0 + $1.files }
  }

  /// The tallies that are suppressed in any of them, with the sums of what may be said.
  private static func suppressedTallies(
    _ releases: [ReleasedTallies]
  ) -> [TallyKey: SuppressedTally] {
    let keys = releases.reduce(into: Set<TallyKey>()) { $0.formUnion($1.suppressed.keys) }
    return Dictionary(
      uniqueKeysWithValues: keys.map { key in
        let parts = releases.map { $0.range(of: key) }
        let zero = CountRange(least: 0, most: 0)
        return (
          key,
          SuppressedTally(
            numerator: parts.reduce(zero) { $0 + $1.numerator },
            denominator: parts.reduce(zero) { $0 + $1.denominator })
        )
      })
  }

  /// What may be said of a tally: its range, or the number that is shown, 0 where nobody is.
  private func range(of key: TallyKey) -> SuppressedTally {
    if let range = suppressed[key] { return range }
    let tally = shown.tallies[key] ?? .zero
    return SuppressedTally(
      numerator: range(behind: tally.numerator), denominator: range(behind: tally.denominator))
  }

  /// Between what a shown count lies: itself, unless counts are rounded.
  private func range(behind count: Int) -> CountRange {
    let counts = shown.study.disclosure.round.counts(behind: count, files: files)
    return CountRange(least: counts.lowerBound, most: counts.upperBound)
  }

  private static func hiddenCounts(
    _ releases: [ReleasedTallies]
  ) -> [TallyKey: [HiddenCount]] {
    let all = releases.reduce(into: [TallyKey: [HiddenCount]]()) { all, release in
      all.merge(release.hidden, uniquingKeysWith: +)
    }
    return all.mapValues { counts in HiddenCount.allCases.filter(counts.contains) }
  }
}
