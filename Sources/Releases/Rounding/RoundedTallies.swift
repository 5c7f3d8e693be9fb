import Indicators
import Statistics
import Studies
import Tallies

/// Rounds everything that leaves, after it was decided what does.
///
/// Each number is rounded by itself, so that parts need not add to their rounded total. Whoever
/// knows the exact numbers that pass disclosure control can work these out, so that they never tell
/// more than those.
struct RoundedTallies {
  private let rounding: DisclosureRule.Rounding
  private let measures: [String: Measure]

  /// The rounding of a study's tallies.
  init(_ study: Study) {
    rounding = study.disclosure.round
    measures = Dictionary(study.indicators.map { ($0.id, $0.measure) }) { first, _ in first }
  }

  /// Tallies with every count rounded.
  func set(_ exact: TallySet) -> TallySet {
    var set = TallySet(study: exact.study)
    set.tallies = exact.tallies.reduce(into: [:]) { $0[$1.key] = tally($1.value, $1.key.indicator) }
    set.pairs = exact.pairs.mapValues(pair)
    set.scoreChanges = exact.scoreChanges.mapValues(scores)
    set.strata = exact.strata.reduce(into: [:]) {
      $0[$1.key] = stratum($1.value, $1.key.tally.indicator)
    }
    set.adjusted = exact.adjusted.reduce(into: [:]) {
      $0[$1.key] = stratum($1.value, $1.key.tally.indicator)
    }
    set.counts = exact.counts.mapValues(rounding.rounded)
    set.quality = exact.quality.mapValues(rounding.rounded)
    return set
  }

  private var families: RoundedFamilies { RoundedFamilies(rounding: rounding) }

  private func tally(_ tally: Tally, _ indicator: String) -> Tally {
    let count = rounding.rounded(tally.denominator)
    var rounded = Tally(
      numerator: rounding.rounded(tally.numerator), denominator: count,
      missing: rounding.rounded(tally.missing), notLinked: rounding.rounded(tally.notLinked),
      notFollowedUp: rounding.rounded(tally.notFollowedUp), clusters: .zero)
    let sums = Statistics.ClusterSums(
      tally.clusters, numerator: tally.numerator, denominator: tally.denominator)
    let hasSiblings = tally.clusters.several > 0
    let effect: DesignEffect
    switch measures[indicator] {
    case .proportion, nil: effect = hasSiblings ? .proportion(sums) : .none
    case .rate: effect = .rate(sums)
    case .mean:
      let exact = IntegerSums(
        count: tally.denominator, total: tally.numerator, squares: tally.squares)
      let scores = RoundedScores(exact, count: count)
      (rounded.numerator, rounded.squares) = (scores.sum, scores.squares)
      effect = hasSiblings ? .mean(sums, of: exact) : .none
    }
    rounded.clusters = families.sums(tally.clusters, effect, of: count)
    return rounded
  }

  private func stratum(_ stratum: StratumTally, _ indicator: String) -> StratumTally {
    let count = rounding.rounded(stratum.denominator)
    let isMean = measures[indicator]?.isMean ?? false
    return StratumTally(
      numerator: isMean
        ? RoundedScores.sum(stratum.numerator, of: stratum.denominator, by: count)
        : rounding.rounded(stratum.numerator),
      denominator: count)
  }

  private func pair(_ pair: PairTally) -> PairTally {
    var rounded = PairTally(
      yesYes: rounding.rounded(pair.yesYes), yesNo: rounding.rounded(pair.yesNo),
      noYes: rounding.rounded(pair.noYes), noNo: rounding.rounded(pair.noNo), change: .zero)
    let sums = Statistics.ClusterSums(
      pair.change, numerator: pair.noYes - pair.yesNo, denominator: pair.total)
    let table = PairedTable(
      yesYes: Double(pair.yesYes), yesNo: Double(pair.noYes), noYes: Double(pair.yesNo),
      noNo: Double(pair.noNo))
    rounded.change = families.sums(
      pair.change, pair.change.several > 0 ? .pairedDifference(sums, table: table) : .none,
      of: rounded.total)
    return rounded
  }
}

extension RoundedTallies {
  /// A change of scores with its numbers rounded, of means and spreads to a tenth of a point.
  private func scores(_ exact: ScoreChangeTally) -> ScoreChangeTally {
    let count = rounding.rounded(exact.pairs)
    let before = RoundedScores(
      IntegerSums(count: exact.pairs, total: exact.before, squares: exact.beforeSquares),
      count: count)
    let after = RoundedScores(
      IntegerSums(count: exact.pairs, total: exact.after, squares: exact.afterSquares),
      count: count)
    let change = IntegerSums(
      count: exact.pairs, total: exact.after - exact.before,
      squares: exact.beforeSquares + exact.afterSquares - 2 * exact.products)
    let squares = RoundedScores.squares(change, sum: after.sum - before.sum, count: count)
    let sums = Statistics.ClusterSums(
      exact.change, numerator: change.total, denominator: exact.pairs)
    return ScoreChangeTally(
      pairs: count, before: before.sum, after: after.sum, beforeSquares: before.squares,
      afterSquares: after.squares,
      products: max(0, (before.squares + after.squares - squares) / 2),
      change: families.sums(
        exact.change, exact.change.several > 0 ? .mean(sums, of: change) : .none, of: count),
      outcomes: exact.outcomes.mapValues(rounding.rounded),
      bands: exact.bands.mapValues(rounding.rounded), addedValue: addedValue(exact.addedValue))
  }

  private func addedValue(_ exact: AddedValueTally) -> AddedValueTally {
    let pairs = rounding.rounded(exact.pairs)
    let mean = exact.pairs > 0 ? (Double(exact.tenths) / Double(exact.pairs)).rounded() : 0
    return AddedValueTally(
      pairs: pairs, tenths: pairs * Int(mean), clusters: families.sums(exact, of: pairs))
  }
}
