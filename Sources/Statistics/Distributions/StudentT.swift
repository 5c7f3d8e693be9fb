import RealModule

/// Student's t law with a number of degrees of freedom above 0, not necessarily whole.
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
    let half = freedom / 2
    let error =
      SpecialFunctions.stirlingError(half + 0.5) - SpecialFunctions.stirlingError(half)
    let deviance = SpecialFunctions.poissonDeviance(half, mean: half + 0.5)
    let tail = (half + 0.5) * Double.log(onePlus: x * x / freedom)
    return error - deviance - tail - SpecialFunctions.halfLogTwoPi
  }

  /// The probabilities below and above a point.
  public func tails(at x: Double) -> TailProbabilities {
    guard !freedom.isNaN, !x.isNaN else { return .undefined }
    let squared = x * x
    let outside = Complements(
      share: freedom / (freedom + squared),
      rest: squared.isInfinite ? 1 : squared / (freedom + squared))
    let beyond = SpecialFunctions.regularisedBeta(outside, a: freedom / 2, b: 0.5)
    let half = beyond.logLower - 0.69314718055994530942
    return x > 0 ? TailProbabilities(logUpper: half) : TailProbabilities(logLower: half)
  }

  /// The point with a given probability below it.
  public func quantile(_ probability: Double) -> Double {
    guard probability >= 0, probability <= 1 else { return .nan }
    if probability == 0.5 { return 0 }
    let above = probability > 0.5
    let size = distance(TailTarget(probability, fromAbove: false))
    return above ? size : -size
  }

  /// The point with a given probability above it.
  public func upperQuantile(_ probability: Double) -> Double { -quantile(probability) }

  /// How far from 0 the point lies beyond which the target probability remains.
  private func distance(_ target: TailTarget) -> Double {
    guard target.logProbability > -.infinity else { return .infinity }
    let upper = TailTarget(Double.exp(target.logProbability), fromAbove: true)
    return BracketedNewton.find(
      upTo: .greatestFiniteMagnitude, from: 1, on: .logarithmic
    ) { x in
      upper.newton(at: x, tails: tails(at: x), logDensity: logDensity(at: x))
    }
  }
}
