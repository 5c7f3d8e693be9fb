import Indicators
import Statistics
import Tallies

extension Tally {
  /// The share, events per child or mean; not a number where nobody is in the denominator.
  var value: Double { Double(numerator) / Double(denominator) }

  /// The variance of the value within an area or arm, families being what varies.
  ///
  /// Nil where nobody is in the denominator, and for a mean of fewer than two families or of
  /// scores without spread. A share's is p(1−p)/n times the design effect of families, with
  /// p = (x + ½)/(n + 1), so that an area without an event does not count as known for certain; a
  /// rate's likewise is (x + ½)/n² times that of a rate. A mean's is the ratio estimator's.
  ///
  /// Source: Cochran WG (1977), Sampling techniques, 3rd edition, Wiley, section 6.4; the half:
  /// Agresti A (2013), Categorical data analysis, 3rd edition, Wiley, section 3.1.
  func variance(_ measure: Measure) -> Double? {
    guard denominator > 0 else { return nil }
    switch measure {
    case .proportion:
      return smoothedShareVariance(numerator, of: denominator) * shareEffect
    case .rate:
      let size = Double(denominator)
      return (Double(numerator) + 0.5) / size / size * rateEffect
    case .mean:
      let variance = roundedMeanVariance ?? RatioEstimatorVariance(clustered)?.variance
      return variance.flatMap { $0 > 0 ? $0 : nil }
    }
  }

  /// The variance of a mean whose counts are rounded: s² / n times its design effect; nil where
  /// they are not.
  private var roundedMeanVariance: Double? {
    clusters.statedEffect(of: denominator).flatMap { effect in
      scores.varianceOfMean.map { $0 * effect }
    }
  }

  /// The sum of squared distances of children from their mean: of 0 and 1 for a share; nil for a
  /// rate, whose children's own numbers are not kept.
  func squaresWithin(_ measure: Measure) -> Double? {
    guard denominator > 0 else { return nil }
    switch measure {
    case .proportion:
      return Double(numerator) * Double(denominator - numerator) / Double(denominator)
    case .mean:
      return try? Moments(count: denominator, sum: numerator, sumOfSquares: squares).squares
    case .rate: return nil
    }
  }
}
