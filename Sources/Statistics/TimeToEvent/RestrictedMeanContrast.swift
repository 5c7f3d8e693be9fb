import RealModule

/// The restricted means of two groups compared.
///
/// Source: Royston P, Parmar MKB (2013), Restricted mean survival time: an alternative to the
/// hazard ratio, BMC Med Res Methodol 13:152, doi:10.1186/1471-2288-13-152.
public struct RestrictedMeanContrast: Sendable, Hashable {
  /// The group of interest.
  public let interest: RestrictedMean
  /// The comparison group.
  public let comparison: RestrictedMean

  /// Takes both means, restricted to the same time.
  ///
  /// - Parameters:
  ///   - interest: the group of interest.
  ///   - comparison: the comparison group.
  public init(interest: RestrictedMean, comparison: RestrictedMean) {
    self.interest = interest
    self.comparison = comparison
  }

  /// The mean of the group of interest less that of the comparison group.
  public var difference: Double { interest.mean - comparison.mean }

  /// The standard error of the difference.
  public var differenceError: Double {
    (interest.variance + comparison.variance).squareRoot()
  }

  /// The interval of the difference, by the normal law.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval; of no width where neither mean has a variance.
  public func differenceInterval(level: Level = .ninetyFive) -> Interval {
    let margin = level.z * differenceError
    return Interval(lower: difference - margin, upper: difference + margin)
  }

  /// The two-sided p value of the difference; nothing where neither mean has a variance.
  public var differencePValue: Double? {
    guard differenceError > 0 else { return nil }
    return Normal.standard.pValue(of: difference / differenceError)
  }

  /// The mean of the group of interest over that of the comparison group; nothing where this is 0.
  public var ratio: Double? {
    comparison.mean > 0 ? interest.mean / comparison.mean : nil
  }

  /// The interval of the ratio, symmetric on the scale of its logarithm; nothing where a mean is 0.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing.
  public func ratioInterval(level: Level = .ninetyFive) -> Interval? {
    guard let ratio, ratio > 0 else { return nil }
    let errors = [interest, comparison].map { $0.variance.squareRoot() / $0.mean }
    let margin = level.z * (errors[0] * errors[0] + errors[1] * errors[1]).squareRoot()
    return Interval(lower: ratio * Double.exp(-margin), upper: ratio * Double.exp(margin))
  }
}
