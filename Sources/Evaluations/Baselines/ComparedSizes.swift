import Indicators
import Statistics
import Tallies

/// The sizes of a comparison with a figure that is taken as known.
struct ComparedSizes {
  /// The children who are compared.
  let tally: StratumTally
  /// The indicator's arithmetic.
  let measure: Measure
  /// The design effect of the finding, which holds for its years too.
  let designEffect: Double
  /// The confidence level.
  let level: Level

  private var share: Double { Double(tally.numerator) / Double(tally.denominator) }

  /// Cohort less national.
  func difference(from value: Double) -> Estimate? {
    interval.map { interval, method in
      Estimate(
        value: share - value, lower: interval.lower - value, upper: interval.upper - value,
        level: level.fraction, method: method)
    }
  }

  /// Cohort to national, nil where the national figure is zero.
  func ratio(to value: Double) -> Estimate? {
    interval.flatMap { interval, method in
      RatioToBaseline(share: share, interval: interval, baseline: value).map { ratio in
        Estimate(
          value: ratio.estimate, lower: ratio.interval.lower, upper: ratio.interval.upper,
          level: level.fraction, method: method)
      }
    }
  }

  /// The exact binomial probability value against the national figure, nil for rates.
  func probability(against value: Double) -> Double? {
    guard case .proportion = measure else { return nil }
    return BinomialTest(count: tally.numerator, total: tally.denominator, share: value)?.pValue()
  }

  private var interval: (Interval, String)? {
    let suffix = designEffect > 1 ? "-clustered" : ""
    switch measure {
    case .proportion:
      let proportion = Proportion(tally.numerator, of: tally.denominator)
        .effective(designEffect: designEffect)
      return ProportionMethod.wilson.interval(proportion, level: level).map {
        ($0, "wilson" + suffix)
      }
    case .rate:
      let count = Double(tally.numerator) / designEffect
      let method = RateMethod.recommended(count: count)
      return method.interval(
        count: count, exposure: Double(tally.denominator) / designEffect, level: level
      ).map { ($0, method.rawValue + suffix) }
    case .mean: return nil
    }
  }
}
