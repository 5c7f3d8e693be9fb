import RealModule

/// The normal law with a mean and a standard deviation above 0.
///
/// Source: Johnson NL, Kotz S, Balakrishnan N (1994), Continuous Univariate Distributions, vol. 1,
/// 2nd ed., Wiley, ISBN 978-0-471-58495-7.
public struct Normal: ContinuousDistribution, Hashable {
  /// The mean.
  public let mean: Double
  /// The standard deviation.
  public let deviation: Double

  /// The law with mean 0 and standard deviation 1.
  public static let standard = Normal(mean: 0, deviation: 1)

  /// Makes a normal law.
  ///
  /// - Parameters:
  ///   - mean: the mean.
  ///   - deviation: the standard deviation, above 0; all results are not a number otherwise.
  public init(mean: Double, deviation: Double) {
    self.mean = mean
    self.deviation = deviation > 0 ? deviation : .nan
  }

  /// The logarithm of the density at a point.
  public func logDensity(at x: Double) -> Double {
    let z = (x - mean) / deviation
    return -z * z / 2 - SpecialFunctions.halfLogTwoPi - Double.log(deviation)
  }

  /// The probabilities below and above a point, to full relative precision in both tails.
  public func tails(at x: Double) -> TailProbabilities {
    let z = (x - mean) / deviation
    guard !z.isNaN else { return .undefined }
    let logSmaller = Self.logUpperTail(abs(z))
    return z > 0
      ? TailProbabilities(logUpper: logSmaller) : TailProbabilities(logLower: logSmaller)
  }

  /// The point with a given probability below it.
  public func quantile(_ probability: Double) -> Double {
    mean + deviation * NormalQuantile.lower(probability)
  }

  /// The point with a given probability above it.
  public func upperQuantile(_ probability: Double) -> Double {
    mean - deviation * NormalQuantile.lower(probability)
  }

  /// The probability of values up to a point, without the detour over logarithms.
  public func cumulative(_ x: Double) -> Double { Self.upperTail(-(x - mean) / deviation) }

  /// The probability of values above a point, without the detour over logarithms.
  public func survival(_ x: Double) -> Double { Self.upperTail((x - mean) / deviation) }
}
