import RealModule

/// The noncentral F law: a noncentral mean square over an independent central one.
///
/// It is the law of the F statistic when the null hypothesis is wrong, and so gives the power of F
/// tests: an F law whose numerator degrees of freedom are raised by twice a Poisson number with
/// mean `noncentrality` / 2, the scale kept.
///
/// Source: Johnson NL, Kotz S, Balakrishnan N (1995), Continuous univariate distributions, vol 2,
/// chapter 30, Wiley, ISBN 978-0-471-58494-0.
public struct NoncentralF: ContinuousDistribution, Hashable {
  /// The degrees of freedom of the numerator.
  public let numerator: Double
  /// The degrees of freedom of the denominator; possibly infinite.
  public let denominator: Double
  /// The sum of the squared means in the numerator.
  public let noncentrality: Double

  /// Makes a noncentral F law.
  ///
  /// - Parameters:
  ///   - numerator: degrees of freedom of the numerator, above 0 and at most 1e10; results are not
  ///     a number otherwise.
  ///   - denominator: degrees of freedom of the denominator, above 0 and at most 1e10, or infinite;
  ///     results are not a number otherwise.
  ///   - noncentrality: the sum of the squared means, from 0 to 1e9; results are not a number
  ///     otherwise.
  public init(numerator: Double, denominator: Double, noncentrality: Double) {
    let square = NoncentralChiSquared(freedom: numerator, noncentrality: noncentrality)
    let isDefined =
      !square.freedom.isNaN && denominator > 0
      && (denominator <= 1e10 || denominator == .infinity)
    self.numerator = isDefined ? numerator : .nan
    self.denominator = isDefined ? denominator : .nan
    self.noncentrality = isDefined ? noncentrality : .nan
  }

  private var a: Double { numerator / 2 }
  private var b: Double { denominator / 2 }
  private var central: FisherF { FisherF(numerator: numerator, denominator: denominator) }

  /// The numerator's sum of squares, which alone varies for an infinite denominator.
  private var square: NoncentralChiSquared {
    NoncentralChiSquared(freedom: numerator, noncentrality: noncentrality)
  }

  /// The mixture of central tails at a point above 0.
  private func mixture(at x: Double) -> PoissonMixture {
    let share = central.share(at: x)
    return PoissonMixture(
      mean: noncentrality / 2,
      component: .init(
        tails: { SpecialFunctions.regularisedBeta(share, a: a + $0, b: b) },
        logStep: { j in
          SpecialFunctions.logBetaWeight(share, a: a + j, b: b) - Double.log(a + j)
        },
        stepRatio: { j in share.share * ((a + j + b) / (a + j + 1)) }))
  }

  /// The mixture whose steps are the central densities of the point's logarithm.
  private func densities(at x: Double) -> PoissonMixture {
    let share = central.share(at: x)
    return PoissonMixture(
      mean: noncentrality / 2,
      component: .init(
        tails: { SpecialFunctions.regularisedBeta(share, a: a + $0, b: b) },
        logStep: { j in SpecialFunctions.logBetaWeight(share, a: a + j, b: b) },
        stepRatio: { j in share.share * ((a + j + b) / (a + j)) }))
  }

  /// The logarithm of the density at a point.
  public func logDensity(at x: Double) -> Double {
    guard !numerator.isNaN, !x.isNaN else { return .nan }
    guard x >= 0, x < .infinity else { return -.infinity }
    if noncentrality == 0 { return central.logDensity(at: x) }
    if x == 0 { return central.logDensity(at: 0) - noncentrality / 2 }
    if denominator == .infinity {
      return square.logDensity(at: numerator * x) + Double.log(numerator)
    }
    return densities(at: x).logStep - Double.log(x)
  }

  /// The probabilities below and above a point; the smaller one is summed directly.
  public func tails(at x: Double) -> TailProbabilities {
    guard !numerator.isNaN, !x.isNaN else { return .undefined }
    if x <= 0 { return .allAbove }
    if noncentrality == 0 || x == .infinity { return central.tails(at: x) }
    if denominator == .infinity { return square.tails(at: numerator * x) }
    return mixture(at: x).tails(isUpperNearer: x > 1 + noncentrality / numerator)
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
    guard !numerator.isNaN else { return .nan }
    return TailTarget.positiveQuantile(
      of: self, probability, fromAbove: fromAbove, from: 1 + noncentrality / numerator,
      on: .logarithmic)
  }
}
