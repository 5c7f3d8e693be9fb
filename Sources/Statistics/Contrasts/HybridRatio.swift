internal import RealModule

/// Limits of a ratio from each group's own limits, combined on the logarithmic scale.
///
/// Nil where the second is not above zero, or has no lower limit above it. Where the first is
/// zero, the lower limit is zero.
///
///     log(a/b) − √((log a − log a₁)² + (log b₂ − log b)²), and likewise above
///
/// - Parameters:
///   - first: The first group's share or rate with its limits.
///   - second: The second group's.
/// - Returns: The limits of first to second.
///
/// Source: Zou, G. Y., Donner, A. (2008). Construction of confidence limits about effect measures:
/// a general approach. Statistics in Medicine 27(10), 1693–1702. doi:10.1002/sim.3095
public func hybridRatioBounds(_ first: BoundedShare, _ second: BoundedShare) -> Interval? {
  guard second.share > 0, second.interval.lower > 0, first.interval.upper > 0 else { return nil }
  let below = Double.log(second.interval.upper / second.share)
  let above = Double.log(second.share / second.interval.lower)
  let ratio = first.share / second.share
  guard first.share > 0, first.interval.lower > 0 else {
    return Interval(lower: 0, upper: first.interval.upper / second.share * Double.exp(above))
  }
  let down = Double.log(first.share / first.interval.lower)
  let up = Double.log(first.interval.upper / first.share)
  return Interval(
    lower: ratio * Double.exp(-(down * down + below * below).squareRoot()),
    upper: ratio * Double.exp((up * up + above * above).squareRoot()))
}
