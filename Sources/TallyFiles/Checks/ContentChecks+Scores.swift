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

  /// The same of rounded numbers, which differ from sums of others as far as rounding explains.
  private func roundedReason(_ tally: ScoreChangeTally) -> String? {
    func error(of parts: some Collection<Int>) -> Int { (parts.count + 1) * greatestError }
    let (outcomes, bands) = (tally.outcomes.values, tally.bands.values)
    let left = outcomes.reduce(0, +) - tally.pairs
    if !outcomes.isEmpty, left.magnitude > error(of: outcomes) {
      return "the outcomes and the pairs differ by more than rounding explains"
    }
    if bands.reduce(0, +) - tally.pairs > error(of: bands)
      || (Array(outcomes) + bands).contains(where: { $0 > tally.pairs })
    {
      return "more steps between bands or outcomes than pairs"
    }
    if tally.addedValue.pairs > tally.pairs { return "more pairs with an added value than pairs" }
    return squareReason(tally.before, tally.beforeSquares, of: tally.pairs)
      ?? squareReason(tally.after, tally.afterSquares, of: tally.pairs)
  }
}
