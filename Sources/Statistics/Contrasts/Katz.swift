import RealModule

/// The interval of a ratio of two shares on the log scale; nothing where a count is 0.
///
/// Source: Katz D et al. (1978), Biometrics 34:469-474, doi:10.2307/2530610.
func katzBounds(_ pair: ProportionPair, z: Double) -> Interval? {
  guard let ratio = pair.ratio, let error = pair.logRatioError else { return nil }
  let factor = Double.exp(z * error)
  return Interval(lower: ratio / factor, upper: ratio * factor)
}

extension ProportionPair {
  /// The standard error of the logarithm of the ratio; nothing where a count is 0.
  public var logRatioError: Double? {
    guard isDefined, first.count > 0, second.count > 0 else { return nil }
    let firstPart = first.rest / first.total / first.count
    let secondPart = second.rest / second.total / second.count
    return (firstPart + secondPart).squareRoot()
  }
}
