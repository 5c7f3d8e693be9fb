import RealModule

/// The noncentral chi-squared law: the sum of squares of normal numbers with variance 1, not all of
/// mean 0.
///
/// It is a chi-squared law whose degrees of freedom are raised by twice a Poisson number with mean
/// `noncentrality` / 2.
///
/// Source: Johnson NL, Kotz S, Balakrishnan N (1995), Continuous univariate distributions, vol 2,
/// chapter 29, Wiley, ISBN 978-0-471-58494-0.
public struct NoncentralChiSquared: ContinuousDistribution, Hashable {
  /// The degrees of freedom.
  public let freedom: Double
  /// The sum of the squared means.
  public let noncentrality: Double

  /// The largest noncentrality that noncentral laws of squares are worked out for.
  public static let largestNoncentrality = 1e9

  /// Makes a noncentral chi-squared law.
  ///
  /// - Parameters:
  ///   - freedom: degrees of freedom, above 0 and at most 1e10; results are not a number otherwise.
  ///   - noncentrality: the sum of the squared means, from 0 to 1e9; results are not a number
  ///     otherwise.
  public init(freedom: Double, noncentrality: Double) {
    let isDefined =
      freedom > 0 && freedom <= 1e10 && (0...Self.largestNoncentrality).contains(noncentrality)
    self.freedom = isDefined ? freedom : .nan
    self.noncentrality = isDefined ? noncentrality : .nan
  }

  private var shape: Double { freedom / 2 }
  private var central: Gamma { .chiSquared(freedom: freedom) }

  /// The mixture of central tails at a point above 0.
  private func mixture(at x: Double) -> PoissonMixture {
    let half = x / 2
    return PoissonMixture(
      mean: noncentrality / 2,
      component: .init(
        tails: { SpecialFunctions.regularisedGamma(half, a: shape + $0) },
        logStep: { SpecialFunctions.logPoissonWeight(shape + $0, mean: half) },
        stepRatio: { half / (shape + $0 + 1) }))
  }

  /// The logarithm of the density at a point.
  public func logDensity(at x: Double) -> Double {
    guard !freedom.isNaN, !x.isNaN else { return .nan }
    guard x >= 0, x < .infinity else { return -.infinity }
    if noncentrality == 0 { return central.logDensity(at: x) }
    if x == 0 { return central.logDensity(at: 0) - noncentrality / 2 }
    return logFar(x) ?? densities(at: x).logStep
  }

  /// The mixture whose steps are the central densities.
  private func densities(at x: Double) -> PoissonMixture {
    let half = x / 2
    return PoissonMixture(
      mean: noncentrality / 2,
      component: .init(
        tails: { SpecialFunctions.regularisedGamma(half, a: shape + $0) },
        logStep: { j in
          SpecialFunctions.logPoissonWeight(shape + j, mean: half) + Double.log(shape + j)
            - Double.log(x)
        },
        stepRatio: { half / (shape + $0) }))
  }

  /// The logarithms of density and upper tail so far out that the terms of the sum, of the order of
  /// exp(-1e13), can no longer be told apart.
  ///
  /// The leading part of the Bessel function's expansion for large order or argument, which holds
  /// to a few units: to 1 part in 1e11 of the logarithm.
  private func logFar(_ x: Double) -> Double? {
    let distance = x.squareRoot() - noncentrality.squareRoot() - freedom.squareRoot()
    guard distance > 5e6 else { return nil }
    let argument = (noncentrality * x + shape * shape).squareRoot()
    return -(x + noncentrality) / 2 + argument + shape * Double.log(x / (shape + argument))
  }

  /// The probabilities below and above a point; the smaller one is summed directly.
  public func tails(at x: Double) -> TailProbabilities {
    guard !freedom.isNaN, !x.isNaN else { return .undefined }
    if x <= 0 { return .allAbove }
    if noncentrality == 0 || x == .infinity { return central.tails(at: x) }
    if let log = logFar(x) { return TailProbabilities(logUpper: log) }
    return mixture(at: x).tails(isUpperNearer: x > freedom + noncentrality)
  }

  /// The point with a given probability below it.
  public func quantile(_ probability: Double) -> Double {
    solve(probability, fromAbove: false)
  }

  /// The point with a given probability above it.
  public func upperQuantile(_ probability: Double) -> Double {
    solve(probability, fromAbove: true)
  }

  private func solve(_ probability: Double, fromAbove: Bool) -> Double {
    guard !freedom.isNaN else { return .nan }
    return TailTarget.positiveQuantile(
      of: self, probability, fromAbove: fromAbove, from: freedom + noncentrality)
  }
}
