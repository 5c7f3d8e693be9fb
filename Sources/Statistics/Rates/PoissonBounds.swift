import RealModule

/// The exact limits of a Poisson count: gamma quantiles of shapes x and x + 1.
///
/// Source: Garwood F (1936), Biometrika 28:437-442, doi:10.1093/biomet/28.3-4.437.
func poissonBounds(_ count: Double, level: Level) -> Interval {
  Interval(
    lower: count == 0 ? 0 : Gamma(shape: count).quantile(level.tail),
    upper: Gamma(shape: count + 1).upperQuantile(level.tail))
}

/// The limits x exp(-/+ z / sqrt x); nothing for a count of 0.
func logBounds(_ count: Double, z: Double) -> Interval? {
  guard count > 0 else { return nil }
  let factor = Double.exp(z / count.squareRoot())
  return Interval(lower: count / factor, upper: count * factor)
}
