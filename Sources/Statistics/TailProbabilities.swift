import RealModule

/// The two complementary probabilities below and above a point, with their logarithms.
///
/// The smaller of the two is never found by subtracting the larger from one, so that a p value of
/// 1e-80 keeps its digits.
public struct TailProbabilities: Sendable, Hashable {
  /// The probability of the point and everything below it.
  public let lower: Double
  /// The probability of everything above the point.
  public let upper: Double
  /// The natural logarithm of `lower`.
  public let logLower: Double
  /// The natural logarithm of `upper`.
  public let logUpper: Double

  private init(_ lower: Double, _ upper: Double, _ logLower: Double, _ logUpper: Double) {
    self.lower = lower
    self.upper = upper
    self.logLower = logLower
    self.logUpper = logUpper
  }

  /// Everything lies above the point.
  public static let allAbove = TailProbabilities(0, 1, -.infinity, 0)
  /// Everything lies at or below the point.
  public static let allBelow = TailProbabilities(1, 0, 0, -.infinity)
  /// The point is not a number, nor are its tails.
  public static let undefined = TailProbabilities(.nan, .nan, .nan, .nan)

  /// Makes both tails from the logarithm of the lower one.
  ///
  /// - Parameter logLower: the natural logarithm of the lower tail; above 0 counts as 0.
  public init(logLower: Double) {
    let (probability, complement, log, logComplement) = Self.complete(logLower)
    self.init(probability, complement, log, logComplement)
  }

  /// Makes both tails from the logarithm of the upper one.
  ///
  /// - Parameter logUpper: the natural logarithm of the upper tail; above 0 counts as 0.
  public init(logUpper: Double) {
    let (probability, complement, log, logComplement) = Self.complete(logUpper)
    self.init(complement, probability, logComplement, log)
  }

  /// The same point seen from the other end.
  public var mirrored: TailProbabilities {
    TailProbabilities(upper, lower, logUpper, logLower)
  }

  private static func complete(_ log: Double) -> (Double, Double, Double, Double) {
    let log = min(log, 0)
    let probability = Double.exp(log)
    let complement = -Double.expMinusOne(log)
    let logComplement =
      log > -0.693 ? Double.log(complement) : Double.log(onePlus: -probability)
    return (probability, complement, log, logComplement)
  }
}
