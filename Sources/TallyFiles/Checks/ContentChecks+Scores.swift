import Studies
import Tallies

extension ContentChecks {
  /// Changes of scores that no pairs of forms could give.
  var scoreFaults: [TallyFileFault] {
    sortedPairs(set.scoreChanges.keys).compactMap { key in
      guard let tally = set.scoreChanges[key], let reason = reason(tally) else { return nil }
      return .impossible(reason, at: words(key))
    }
  }

  private func reason(_ tally: ScoreChangeTally) -> String? {
    if rounding != .none { return roundedReason(tally) }
    let pairs = tally.pairs
    let outcomes = tally.outcomes.values.reduce(0, +)
    if outcomes != pairs, !tally.outcomes.isEmpty {
      return "the outcomes are \(outcomes) in all and the pairs \(pairs)"
    }
    if tally.bands.values.reduce(0, +) > pairs { return "more steps between bands than pairs" }
    if tally.addedValue.pairs > pairs { return "more pairs with an added value than pairs" }
    let products = Int128(tally.products)
    if products * products > Int128(tally.beforeSquares) * Int128(tally.afterSquares) {
      return "no scores have these products and squares"
    }
    return squareReason(tally.before, tally.beforeSquares, of: pairs)
      ?? squareReason(tally.after, tally.afterSquares, of: pairs)
      ?? FamilySumChecks(
        tally.change, count: tally.after - tally.before, total: pairs, .points
      ).reason
      ?? FamilySumChecks(
        tally.addedValue.clusters, count: tally.addedValue.tenths, total: tally.addedValue.pairs,
        .points
      ).reason
  }

  /// The same of rounded numbers, of which no others are sums.
  private func roundedReason(_ tally: ScoreChangeTally) -> String? {
    squareReason(tally.before, tally.beforeSquares, of: tally.pairs)
      ?? squareReason(tally.after, tally.afterSquares, of: tally.pairs)
  }
}
