import RealModule

/// Student's t law with a number of degrees of freedom above 0, not necessarily whole.
///
/// With infinite degrees of freedom it is the standard normal law.
///
/// Source: Johnson NL, Kotz S, Balakrishnan N (1995), Continuous Univariate Distributions, vol. 2,
/// 2nd ed., Wiley, ISBN 978-0-471-58494-0.
public struct StudentT: ContinuousDistribution, Hashable {
  /// The degrees of freedom.
  public let freedom: Double

  /// Makes a t law.
  ///
  /// - Parameter freedom: degrees of freedom above 0; all results are not a number otherwise.
  public init(freedom: Double) {
    self.freedom = freedom > 0 ? freedom : .nan
  }

  /// The logarithm of the density at a point.
  public func logDensity(at x: Double) -> Double {
    if freedom == .infinity { return Normal.standard.logDensity(at: x) }
    let half = freedom / 2
    let error =
      SpecialFunctions.stirlingError(half + 0.5) - SpecialFunctions.stirlingError(half)
    let deviance = SpecialFunctions.poissonDeviance(half, mean: half + 0.5)
    let tail = (half + 0.5) * logExcess(at: x)
    return error - deviance - tail - SpecialFunctions.halfLogTwoPi
  }

  /// log(1 + x^2 / freedom), also where the square is too large for a floating-point number.
  private func logExcess(at x: Double) -> Double {
    let size = abs(x)
    guard size > 1e150 else { return Double.log(onePlus: x * x / freedom) }
    return 2 * Double.log(size) - Double.log(freedom)
  }

  /// The probabilities below and above a point.
  public func tails(at x: Double) -> TailProbabilities {
    guard !freedom.isNaN, !x.isNaN else { return .undefined }
    if freedom == .infinity { return Normal.standard.tails(at: x) }
    let half = logTail(at: abs(x))
    return x > 0 ? TailProbabilities(logUpper: half) : TailProbabilities(logLower: half)
  }

  /// The logarithm of the probability beyond a distance from 0 on one side.
  private func logTail(at size: Double) -> Double {
    if size == .infinity { return -.infinity }
    if size > 1e150 { return logDensity(at: size) + Double.log(size) - Double.log(freedom) }
    let squared = size * size
    let outside = Complements(
      share: freedom / (freedom + squared), rest: squared / (freedom + squared))
    let beyond = SpecialFunctions.regularisedBeta(outside, a: freedom / 2, b: 0.5)
    return beyond.logLower - 0.69314718055994530942
  }

  /// The point with a given probability below it.
  public func quantile(_ probability: Double) -> Double {
    guard probability >= 0, probability <= 1 else { return .nan }
    if probability == 0.5 { return 0 }
    if freedom == .infinity { return Normal.standard.quantile(probability) }
    let target = TailTarget(probability, fromAbove: false)
    let size = distance(beyond: Double.exp(target.logProbability), within: abs(probability - 0.5))
    return target.isLower ? -size : size
  }

  /// The point with a given probability above it.
  public func upperQuantile(_ probability: Double) -> Double { -quantile(probability) }

  /// How far from 0 a point lies, from the probability beyond it or between 0 and it.
  ///
  /// The square of the number follows the F law, whose lower tail keeps the digits near 0.
  private func distance(beyond tail: Double, within: Double) -> Double {
    guard within > 0.25 else {
      return FisherF(numerator: 1, denominator: freedom).quantile(2 * within).squareRoot()
    }
    return TailTarget.positiveQuantile(
      of: self, tail, fromAbove: true, from: 1, on: .logarithmic)
  }
}
