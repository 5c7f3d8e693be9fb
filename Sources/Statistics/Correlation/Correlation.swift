import RealModule

/// Pearson's correlation of two values of the same children.
///
/// Source: Fisher RA (1921), On the 'probable error' of a coefficient of correlation deduced from a
/// small sample, Metron 1:3-32.
public struct Correlation: Sendable, Hashable {
  /// The correlation, from -1 to 1.
  public let estimate: Double
  /// The number of pairs.
  public let count: Int
  /// 1 less the squared correlation, found without subtraction.
  private let unexplained: Double

  /// Takes the correlation of pairs; nothing where either values are all the same.
  ///
  /// - Parameter pairs: the moments of the pairs.
  public init?(_ pairs: PairedMoments) {
    guard let estimate = pairs.correlation, let unexplained = pairs.unexplained else { return nil }
    self.estimate = estimate
    self.unexplained = unexplained
    count = pairs.count
  }

  /// The p value by Student's t law; nothing for fewer than three pairs.
  ///
  /// - Parameter alternative: the direction of the test; `greater`: the correlation is above 0.
  /// - Returns: the p value, or nothing.
  public func pValue(_ alternative: Alternative = .twoSided) -> Double? {
    guard count > 2 else { return nil }
    let freedom = Double(count - 2)
    let t = estimate * (freedom / unexplained).squareRoot()
    return StudentT(freedom: freedom).pValue(of: t, alternative)
  }

  /// The interval by the normal law of the inverse hyperbolic tangent; nothing for fewer than four
  /// pairs.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing; of no width where all pairs lie on one line.
  public func interval(level: Level = .ninetyFive) -> Interval? {
    guard count > 3 else { return nil }
    let size = Double.log((1 + abs(estimate)) / unexplained.squareRoot())
    let centre = estimate < 0 ? -size : size
    let reach = level.z / Double(count - 3).squareRoot()
    return Interval(lower: Double.tanh(centre - reach), upper: Double.tanh(centre + reach))
  }
}
