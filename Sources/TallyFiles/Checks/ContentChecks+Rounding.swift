import Indicators
import Releases
import Studies
import Tallies

extension ContentChecks {
  /// Numbers that no rounding could give, and what rounded files do not hold.
  var roundingFaults: [TallyFileFault] {
    let sorted =
      words(of: set.tallies.filter { !isRounded($0.value, $0.key) }.keys, words)
      + words(of: set.pairs.filter { !isRounded($0.value) }.keys, words)
      + words(of: set.scoreChanges.filter { !isRounded($0.value) }.keys, words)
      + words(of: set.counts.filter { !isRounded($0.value) }.keys, words)
    return sorted.map { .impossible("a count is not rounded as the study declares", at: $0) }
  }

  private func words<Key>(of keys: some Sequence<Key>, _ words: (Key) -> String) -> [String] {
    keys.map(words).sorted()
  }

  private func isRounded(_ count: Int) -> Bool { count.isMultiple(of: rounding.base) }

  private func isRounded(_ tally: Tally, _ key: TallyKey) -> Bool {
    let isMean = set.study.indicator(key.indicator)?.measure.isMean ?? false
    let counts = [
      tally.denominator, tally.missing, tally.notLinked, tally.notFollowedUp,
      tally.clusters.clusters,
    ]
    return counts.allSatisfy(isRounded) && (isMean || isRounded(tally.numerator))
  }

  private func isRounded(_ pair: PairTally) -> Bool {
    [pair.yesYes, pair.yesNo, pair.noYes, pair.noNo, pair.change.clusters].allSatisfy(isRounded)
  }

  private func isRounded(_ change: ScoreChangeTally) -> Bool {
    ([change.pairs, change.change.clusters, change.addedValue.pairs] + change.outcomes.values
      + change.bands.values).allSatisfy(isRounded)
  }

  /// What sums over families cannot be where counts are rounded: only their number and a design
  /// effect of 1 or more are there.
  func familyFault(
    _ families: ClusterSums, of denominator: Int, _ words: String
  ) -> TallyFileFault? {
    if families.several != 0 || families.xx != 0 || families.xn != 0 || families.nn != 0 {
      return .impossible("sums over families beside rounded counts", at: words)
    }
    if families.effect > 0, families.effect < 10 * denominator {
      return .impossible("a design effect below 1", at: words)
    }
    return nil
  }
}
