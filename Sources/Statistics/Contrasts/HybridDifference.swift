/// Limits of a difference of shares or rates from each group's own limits.
///
///     d − √((a − a₁)² + (b₂ − b)²) to d + √((a₂ − a)² + (b − b₁)²)
///
/// - Parameters:
///   - first: The first group's share or rate with its limits.
///   - second: The second group's.
/// - Returns: The limits of first less second, without bounds of their own.
///
/// Source: Zou, G. Y., Donner, A. (2008). Construction of confidence limits about effect measures:
/// a general approach. Statistics in Medicine 27(10), 1693–1702. doi:10.1002/sim.3095
public func hybridDifferenceBounds(_ first: BoundedShare, _ second: BoundedShare) -> Interval {
  let difference = first.share - second.share
  let down = first.below * first.below + second.above * second.above
  let up = first.above * first.above + second.below * second.below
  return Interval(lower: difference - down.squareRoot(), upper: difference + up.squareRoot())
}
