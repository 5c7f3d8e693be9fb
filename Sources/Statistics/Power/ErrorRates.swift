/// How often a planned test may be wrong: the significance level and the power.
///
/// The significance level is how often it may find a difference where there is none; the power is
/// how often it is to find a difference that is there.
///
/// Source: Cohen J (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed.,
/// doi:10.4324/9780203771587.
public struct ErrorRates: Sendable, Hashable {
  /// The significance level, strictly between 0 and 1.
  public let significance: Double
  /// The power, strictly between 0 and 1.
  public let power: Double
  /// Whether the test looks in one direction or both.
  public let sides: TestSides

  /// A level of 5 %, two-sided, and a power of 80 %.
  public static let usual = ErrorRates(checked: 0.05, 0.8)

  /// Makes the error rates.
  ///
  /// - Parameters:
  ///   - significance: the significance level, strictly between 0 and 1.
  ///   - power: the power, strictly between 0 and 1.
  ///   - sides: whether the test looks in one direction or both.
  /// - Throws: `Refusal.outOfRange` for a level or power of 0, 1 or outside.
  public init(
    significance: Double = 0.05, power: Double = 0.8, sides: TestSides = .two
  ) throws(Refusal) {
    guard significance > 0, significance < 1 else {
      throw .outOfRange("the significance level", allowed: "between 0 and 1")
    }
    guard power > 0, power < 1 else {
      throw .outOfRange("the power", allowed: "between 0 and 1")
    }
    self.significance = significance
    self.power = power
    self.sides = sides
  }

  private init(checked significance: Double, _ power: Double) {
    self.significance = significance
    self.power = power
    sides = .two
  }

  /// The probability of a false finding in each direction that the test looks in.
  public var tail: Double { significance / Double(sides.rawValue) }

  /// The normal quantile beyond which the test finds a difference: 1.96 at 5 %, two-sided.
  public var criticalZ: Double { Normal.standard.upperQuantile(tail) }

  /// The normal quantile of the power: 0.84 at 80 %, negative below 50 %.
  public var powerZ: Double { Normal.standard.quantile(power) }
}
