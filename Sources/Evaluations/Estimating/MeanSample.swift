import Releases
import Statistics
import Tallies

/// A mean of scores or of changes from its sums, with its variance over families.
///
/// Where no family has several members there is nothing to widen: s² / n with n − 1 degrees of
/// freedom. Where several have, the variance is multiplied by the design effect, not below 1, and
/// the degrees of freedom are those of k families. Undefined with one member or one family.
struct MeanSample {
  /// The sums over children or families.
  let sums: IntegerSums
  /// The sums over families.
  let families: Statistics.ClusterSums
  /// Whether a family has several members in the denominator.
  let isClustered: Bool
  /// The design effect where counts are rounded, nil where it is found from the sums.
  private let stated: Double?

  /// A sample of sums.
  init(_ sums: IntegerSums, _ families: Tallies.ClusterSums) {
    self.sums = sums
    self.families = Statistics.ClusterSums(
      families, numerator: sums.total, denominator: sums.count)
    isClustered = families.widen(sums.count)
    stated = families.statedEffect(of: sums.count)
  }

  /// The factor by which families widen the variance, 1 where they do not.
  var designEffect: Double {
    stated ?? (isClustered ? DesignEffect.mean(families, of: sums).factor : 1)
  }

  /// The variance of the mean, nil where it is undefined.
  var varianceOfMean: Double? {
    guard !isClustered || families.clusters > 1 else { return nil }
    return sums.varianceOfMean.map { $0 * designEffect }
  }

  /// The degrees of freedom.
  var freedom: Double { Double((isClustered ? families.clusters : sums.count) - 1) }

  /// The mean held to 0, nil where its interval is undefined or nobody differs from another.
  var test: TTest? {
    guard let mean = sums.mean, let variance = varianceOfMean else { return nil }
    return TTest(mean, standardError: variance.squareRoot(), freedom: freedom)
  }

  /// The same as if members of families were unrelated.
  var simpleTest: TTest? {
    guard let mean = sums.mean, let variance = sums.varianceOfMean else { return nil }
    return TTest(
      mean, standardError: variance.squareRoot(), freedom: Double(sums.count - 1))
  }
}

extension MeanSample {
  /// The scores of a tally.
  init(_ tally: Tally) {
    self.init(tally.scores, tally.clusters)
  }

  /// The changes of pairs of scores.
  init(changesOf tally: ScoreChangeTally) {
    let sums = IntegerSums(
      count: tally.pairs, total: tally.after - tally.before,
      squares: tally.beforeSquares + tally.afterSquares - 2 * tally.products)
    self.init(sums, tally.change)
  }
}
