import RealModule

/// The noncentral t law: a normal number with mean `noncentrality` and variance 1, divided by the
/// root of an independent mean square.
///
/// It is the law of the t statistic when the null hypothesis is wrong, and so gives the power of t
/// tests. Each tail is the integral of a positive function over the root mean square s, on the
/// scale of its logarithm, so that neither loses its digits:
/// P(T > t) = integral of P(Z > t s - noncentrality) over the law of s.
///
/// Source: Johnson NL, Kotz S, Balakrishnan N (1995), Continuous univariate distributions, vol 2,
/// chapter 31, Wiley, ISBN 978-0-471-58494-0.
public struct NoncentralT: ContinuousDistribution, Hashable {
  /// The degrees of freedom.
  public let freedom: Double
  /// The mean of the normal numerator.
  public let noncentrality: Double

  /// The fewest degrees of freedom that the law is worked out for.
  public static let smallestFreedom = 0.001
  /// The largest noncentrality, in absolute value, that the law is worked out for.
  public static let largestNoncentrality = 1e8

  /// Makes a noncentral t law.
  ///
  /// - Parameters:
  ///   - freedom: degrees of freedom, from 0.001 on, possibly infinite; results are not a number
  ///     otherwise.
  ///   - noncentrality: the mean of the numerator, from -1e8 to 1e8; results are not a number
  ///     otherwise.
  public init(freedom: Double, noncentrality: Double) {
    let isDefined =
      freedom >= Self.smallestFreedom && abs(noncentrality) <= Self.largestNoncentrality
    self.freedom = isDefined ? freedom : .nan
    self.noncentrality = isDefined ? noncentrality : .nan
  }

  /// The law of the negative of the number.
  private var mirrored: NoncentralT {
    NoncentralT(freedom: freedom, noncentrality: -noncentrality)
  }

  private var limit: Normal { Normal(mean: noncentrality, deviation: 1) }

  /// The logarithm of the density at a point.
  public func logDensity(at x: Double) -> Double {
    guard !freedom.isNaN, !x.isNaN else { return .nan }
    guard abs(x) < .infinity else { return -.infinity }
    if noncentrality == 0 { return StudentT(freedom: freedom).logDensity(at: x) }
    if freedom == .infinity { return limit.logDensity(at: x) }
    if x < 0 { return mirrored.logDensity(at: -x) }
    return logMean(at: x) { z, logSpread in
      logSpread - z * z / 2 - SpecialFunctions.halfLogTwoPi
    }
  }

  /// The probabilities below and above a point; the smaller one is integrated directly.
  public func tails(at x: Double) -> TailProbabilities {
    guard !freedom.isNaN, !x.isNaN else { return .undefined }
    if abs(x) == .infinity { return x > 0 ? .allBelow : .allAbove }
    if noncentrality == 0 { return StudentT(freedom: freedom).tails(at: x) }
    if freedom == .infinity { return limit.tails(at: x) }
    if x < 0 { return mirrored.tails(at: -x).mirrored }
    if x == 0 { return Normal.standard.tails(at: -noncentrality) }
    let isUpper = x > noncentrality
    let tails = tail(at: x, isUpper: isUpper)
    let isSmaller = isUpper == (tails.upper < tails.lower)
    return isSmaller ? tails : tail(at: x, isUpper: !isUpper)
  }

  private func tail(at x: Double, isUpper: Bool) -> TailProbabilities {
    let log = logMean(at: x) { z, _ in Normal.logUpperTail(isUpper ? z : -z) }
    return isUpper ? TailProbabilities(logUpper: log) : TailProbabilities(logLower: log)
  }

  /// The logarithm of the mean of a function over the law of the root mean square.
  ///
  /// - Parameters:
  ///   - x: the point.
  ///   - logFunction: the logarithm of the function of z = x s - noncentrality and log s.
  /// - Returns: the logarithm of the mean.
  private func logMean(
    at x: Double, of logFunction: (_ z: Double, _ logSpread: Double) -> Double
  ) -> Double {
    let breaks = noncentrality > 0 && x > 0 ? [Double.log(noncentrality / x)] : []
    return RootMeanSquare(freedom: freedom).logMean(
      around: peak(at: x), steepness: x, breaks: breaks
    ) {
      logFunction($0.times(x, less: noncentrality), $0.log)
    }
  }

  /// The root mean square at which the density's integrand is largest: the positive root of
  /// freedom + noncentrality x s - (freedom + x^2) s^2 = 0.
  private func peak(at x: Double) -> Double {
    let size = max(x, 1)
    let part = noncentrality * (x / size)
    let square = freedom / size / size + (x / size) * (x / size)
    let root = (part * part + 4 * freedom * square).squareRoot()
    return part >= 0
      ? (part + root) / (2 * size * square) : 2 * freedom / size / (root - part)
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
    guard probability >= 0, probability <= 1, !freedom.isNaN else { return .nan }
    let target = TailTarget(probability, fromAbove: fromAbove)
    let excess = target.excess(tails(at: 0))
    if excess == 0 { return 0 }
    return excess < 0
      ? positive(probability, fromAbove: fromAbove)
      : -mirrored.positive(probability, fromAbove: !fromAbove)
  }

  private func positive(_ probability: Double, fromAbove: Bool) -> Double {
    TailTarget.positiveQuantile(
      of: self, probability, fromAbove: fromAbove, from: max(1, noncentrality),
      on: .logarithmic)
  }
}
