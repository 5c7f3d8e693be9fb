import Indicators
import Statistics
import Tallies

/// Observed beside expected with exact limits: one interval, read as a ratio and as a difference,
/// so that the two never disagree.
///
/// Children are counted against children: binomial limits (Clopper and Pearson). Events have no
/// ceiling: Poisson limits. Where families widen the finding, both take numbers divided by its
/// design effect. The expected number is taken as known.
struct ExpectedSizes {
  private let interval: (limits: Interval, method: ExpectedMethod)?
  private let observed: Double
  private let expected: Double
  private let level: Level

  /// The sizes of a sum over strata.
  /// - Parameters:
  ///   - sum: The children, and the number expected of them.
  ///   - measure: The indicator's arithmetic.
  ///   - designEffect: The design effect of the finding.
  ///   - level: The confidence level.
  init(sum: ExpectedSum, measure: Measure, designEffect: Double, level: Level) {
    let (count, total) = (sum.tally.numerator, Double(sum.tally.denominator))
    observed = Double(count) / total
    expected = sum.expected / total
    self.level = level
    let isClustered = designEffect > 1
    switch measure {
    case .proportion:
      interval = ProportionMethod.clopperPearson.interval(
        Proportion(count, of: sum.tally.denominator).effective(designEffect: designEffect),
        level: level
      ).map { ($0, isClustered ? .binomialClustered : .binomial) }
    case .rate:
      interval = RateMethod.poissonExact.interval(
        count: Double(count) / designEffect, exposure: total / designEffect, level: level
      ).map { ($0, isClustered ? .poissonClustered : .poisson) }
    case .mean: interval = nil
    }
  }

  /// Observed over expected, nil where nothing is expected.
  var ratio: Estimate? {
    guard expected > 0 else { return nil }
    return interval.map { interval in
      Estimate(
        value: observed / expected, lower: interval.limits.lower / expected,
        upper: interval.limits.upper / expected, level: level.fraction,
        method: interval.method.rawValue)
    }
  }

  /// Observed less expected, as a share of the children or per child.
  var difference: Estimate? {
    interval.map { interval in
      Estimate(
        value: observed - expected, lower: interval.limits.lower - expected,
        upper: interval.limits.upper - expected, level: level.fraction,
        method: interval.method.rawValue)
    }
  }
}
