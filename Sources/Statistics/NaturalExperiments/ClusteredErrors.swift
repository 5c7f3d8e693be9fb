/// The standard errors of one effect, clustered by area, with different factors for small samples.
public struct ClusteredErrors: Sendable, Hashable {
  /// Without a factor.
  public let cr0: Double
  /// Times the root of G / (G - 1) for G areas.
  public let cr1: Double
  /// Times the root of G / (G - 1) (N - 1) / (N - k), with the k coefficients of everything.
  public let cr1s: Double
  /// As `cr1s` without counting the areas' effects, which are nested in the clusters.
  ///
  /// Source: Bergé L (2018), Efficient estimation of maximum likelihood models with multiple
  /// fixed-effects: the R package FENmlm, CREA Discussion Papers 2018-13 (fixest's default).
  public let nested: Double

  init(_ error: Double, _ factors: TwoWayFactors) {
    cr0 = error
    cr1 = error * factors.cr1
    cr1s = error * factors.cr1s
    nested = error * factors.nested
  }
}
