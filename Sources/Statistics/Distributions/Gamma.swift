import RealModule

/// The gamma law with a shape and a scale above 0.
///
/// Source: Johnson NL, Kotz S, Balakrishnan N (1994), Continuous Univariate Distributions, vol. 1,
/// 2nd ed., Wiley, ISBN 978-0-471-58495-7.
public struct Gamma: ContinuousDistribution, Hashable {
  /// The shape.
  public let shape: Double
  /// The scale: the mean is shape times scale.
  public let scale: Double

  /// Makes a gamma law.
  ///
  /// - Parameters:
  ///   - shape: the shape, above 0; all results are not a number otherwise.
  ///   - scale: the scale, above 0; all results are not a number otherwise.
  public init(shape: Double, scale: Double = 1) {
    let isDefined = shape > 0 && scale > 0
    self.shape = isDefined ? shape : .nan
    self.scale = isDefined ? scale : .nan
  }

  /// The logarithm of the density at a point.
  public func logDensity(at x: Double) -> Double {
    guard !shape.isNaN, !x.isNaN else { return .nan }
    guard x >= 0, x < .infinity else { return -.infinity }
    guard x > 0 else { return logDensityAtZero }
    let weight = SpecialFunctions.logPoissonWeight(shape, mean: x / scale)
    return weight + Double.log(shape / x)
  }

  private var logDensityAtZero: Double {
    if shape < 1 { return .infinity }
    return shape == 1 ? -Double.log(scale) : -.infinity
  }

  /// The probabilities below and above a point.
  public func tails(at x: Double) -> TailProbabilities {
    guard x > 0 else { return x.isNaN || shape.isNaN ? .undefined : .allAbove }
    return SpecialFunctions.regularisedGamma(x / scale, a: shape)
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
    guard !shape.isNaN else { return .nan }
    let unit = Gamma(shape: shape)
    return scale
      * TailTarget.positiveQuantile(of: unit, probability, fromAbove: fromAbove, from: shape)
  }
}

extension Gamma {
  /// The chi-squared law: the gamma law of shape f / 2 and scale 2.
  ///
  /// - Parameter freedom: degrees of freedom above 0; results are not a number otherwise.
  /// - Returns: the law.
  public static func chiSquared(freedom: Double) -> Gamma {
    Gamma(shape: freedom / 2, scale: 2)
  }
}
