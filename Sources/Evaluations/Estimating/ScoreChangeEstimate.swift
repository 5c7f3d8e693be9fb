import Statistics
import Studies
import Tallies

/// How the scores of the same children changed: the mean change with Student's interval over
/// families.
///
/// Without limits and p value with one pair, where all changed alike, or within one family.
struct ScoreChangeEstimate {
  /// The sums of the pairs.
  let tally: ScoreChangeTally
  /// Everyone with a score before, nil where that is not counted.
  let baseline: Tally?
  /// What the study declares about the reliability of the score.
  let declared: DeclaredReliability?
  /// The confidence level.
  let level: Level

  /// The change, nil where there is no pair.
  func change(_ key: PairKey) -> ScoreChange? {
    let sample = MeanSample(changesOf: tally)
    guard let mean = sample.sums.mean, let before = ScoreSpread(tally.scoresBefore),
      let after = ScoreSpread(tally.scoresAfter)
    else { return nil }
    let test = sample.test
    let method: ClusteredMeanMethod = sample.isClustered ? .pairedClustered : .paired
    let change = Estimate(value: mean, limits: test, level: level, method: method.rawValue)
    return ScoreChange(
      key: key, pairs: tally.pairs, before: before, after: after, beforeOnly: beforeOnly,
      change: change, p: test?.pValue(),
      correlation: tally.scoresBefore.correlation(
        with: tally.scoresAfter, products: tally.products),
      standardised: standardised(change), reliability: declared, outcomes: tally.outcomes,
      bands: tally.bands, addedValue: AddedValueEstimate(tally.addedValue, level: level))
  }

  /// Those with a score before who are in no pair; nil where counts are rounded, whose difference
  /// is that of no one in particular.
  private var beforeOnly: ScoreSpread? {
    guard tally.change.effect == 0, let baseline, baseline.clusters.effect == 0 else { return nil }
    return ScoreSpread(baseline.scores - tally.scoresBefore)
  }

  /// The change over each standard deviation that is above 0.
  private func standardised(_ change: Estimate) -> [StandardisedChange] {
    let divisors: [(StandardisedChange.Denominator, Double?)] = [
      (.before, tally.scoresBefore.deviation), (.declared, declared?.standardDeviation),
    ]
    return divisors.compactMap { denominator, deviation in
      guard let deviation, deviation > 0 else { return nil }
      return StandardisedChange(
        denominator: denominator, standardDeviation: deviation,
        estimate: change.divided(
          by: deviation, method: "\(change.method) / \(denominator.rawValue)"))
    }
  }
}
