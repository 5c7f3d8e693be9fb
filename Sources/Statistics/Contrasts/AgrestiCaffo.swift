/// Agresti and Caffo's interval of the difference of two shares; cut off at -1 and 1.
///
/// Source: Agresti A, Caffo B (2000), Am Stat 54:280-288, doi:10.1080/00031305.2000.10474560.
func agrestiCaffoBounds(_ pair: ProportionPair, z: Double) -> Interval {
  let first = Proportion(count: pair.first.count + 1, total: pair.first.total + 2)
  let second = Proportion(count: pair.second.count + 1, total: pair.second.total + 2)
  return waldDifference(ProportionPair(first, second), z: z).clamped(to: -1...1)
}

/// The textbook interval of the difference of two shares, not cut off.
func waldDifference(_ pair: ProportionPair, z: Double) -> Interval {
  let first = pair.first.count / pair.first.total
  let second = pair.second.count / pair.second.total
  let variance =
    first * (pair.first.rest / pair.first.total) / pair.first.total
    + second * (pair.second.rest / pair.second.total) / pair.second.total
  let half = z * variance.squareRoot()
  return Interval(lower: first - second - half, upper: first - second + half)
}
