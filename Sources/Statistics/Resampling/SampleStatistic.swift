/// A number that describes a sample.
public enum SampleStatistic: String, Sendable, Hashable, Codable, CaseIterable {
  /// The mean.
  case mean
  /// The median: the mean of the two middle values of an even number.
  case median
  /// The variance with n - 1; undefined for one value.
  case variance
  /// The square root of the variance; undefined for one value.
  case standardDeviation = "standard-deviation"
  /// The standard deviation divided by the mean; undefined for one value and for a mean of 0.
  case variationCoefficient = "variation-coefficient"

  /// The fewest values for which the statistic is defined.
  public var fewestValues: Int { self == .mean || self == .median ? 1 : 2 }

  /// The statistic of a sample; nothing where it is undefined.
  ///
  /// - Parameter values: finite numbers.
  public func value(of values: [Double]) -> Double? {
    guard values.count >= fewestValues else { return nil }
    if self == .median {
      return Quantile.value(0.5, of: values, type: .averagedInverse)
    }
    let moments = CentredSample(values)
    return value(mean: moments.mean, variance: moments.variance)
  }

  /// The statistic of a mean and a variance; nothing where it is undefined.
  func value(mean: Double, variance: Double) -> Double? {
    switch self {
    case .mean, .median: mean
    case .variance: variance
    case .standardDeviation: variance.squareRoot()
    case .variationCoefficient: mean == 0 ? nil : variance.squareRoot() / mean
    }
  }
}
