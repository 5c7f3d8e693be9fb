import RealModule

/// An effect on the scale of the risk ratio, with the limit of its interval that is nearer to 1.
///
/// Effects on other scales are brought to it by the usual approximations, which hold for the sizes
/// of effect met in practice and not for extreme ones.
///
/// Source: VanderWeele TJ, Ding P (2017), Sensitivity analysis in observational research:
/// introducing the E-value, Ann Intern Med 167:268-274, doi:10.7326/M16-2607.
public struct RiskRatioEquivalent: Sendable, Hashable {
  /// The risk ratio, above 0.
  public let ratio: Double
  /// Its interval; nothing where none is known. A limit that is not known is 0 or infinite.
  public let interval: Interval?

  /// Makes an effect from a risk ratio itself.
  ///
  /// - Parameters:
  ///   - ratio: the risk ratio, above 0.
  ///   - interval: its interval, which holds it; an unknown limit is 0 or infinite.
  /// - Throws: `Refusal.outOfRange` if the ratio is not above 0 and finite, or outside its interval.
  public init(riskRatio ratio: Double, interval: Interval? = nil) throws(Refusal) {
    guard ratio > 0, ratio < .infinity else {
      throw .outOfRange("the estimate", allowed: "above 0 and of a size that can be computed")
    }
    if let interval, !(interval.lower >= 0 && interval.contains(ratio)) {
      throw .outOfRange("the interval", allowed: "one of 0 or more that holds the estimate")
    }
    self.ratio = ratio
    self.interval = interval
  }

  /// Makes an effect from an odds ratio: itself for a rare outcome, else its square root.
  ///
  /// - Parameters:
  ///   - ratio: the odds ratio, above 0.
  ///   - interval: its interval.
  ///   - outcome: how frequent the outcome is.
  /// - Throws: `Refusal.outOfRange` as for a risk ratio.
  public init(
    oddsRatio ratio: Double, interval: Interval? = nil, outcome: OutcomeFrequency
  ) throws(Refusal) {
    let direct = try RiskRatioEquivalent(riskRatio: ratio, interval: interval)
    self = outcome == .rare ? direct : try direct.mapped { $0.squareRoot() }
  }

  /// Makes an effect from a hazard ratio h: itself for a rare outcome, else
  /// (1 - 0.5^sqrt(h)) / (1 - 0.5^sqrt(1 / h)).
  ///
  /// - Parameters:
  ///   - ratio: the hazard ratio, above 0.
  ///   - interval: its interval.
  ///   - outcome: how frequent the outcome is at the end of follow-up.
  /// - Throws: `Refusal.outOfRange` as for a risk ratio.
  public init(
    hazardRatio ratio: Double, interval: Interval? = nil, outcome: OutcomeFrequency
  ) throws(Refusal) {
    let direct = try RiskRatioEquivalent(riskRatio: ratio, interval: interval)
    self = outcome == .rare ? direct : try direct.mapped(Self.riskRatio(ofHazardRatio:))
  }

  /// Makes an effect from a standardised difference d of means: exp(0.91 d), with the 95 % limits
  /// exp(0.91 d - 1.78 s) and exp(0.91 d + 1.78 s).
  ///
  /// - Parameters:
  ///   - difference: the difference in standard deviations.
  ///   - standardError: its standard error s, 0 or more; nothing where it is not known.
  /// - Throws: `Refusal.notFinite` or `Refusal.outOfRange` if either cannot be right.
  public init(
    standardisedDifference difference: Double, standardError: Double? = nil
  ) throws(Refusal) {
    guard difference.isFinite else { throw .notFinite("the estimate") }
    if let standardError, !(standardError >= 0 && standardError < .infinity) {
      throw .outOfRange("the standard error", allowed: "a finite number of 0 or more")
    }
    let centre = 0.91 * difference
    try self.init(
      riskRatio: Double.exp(centre),
      interval: standardError.map {
        Interval(lower: Double.exp(centre - 1.78 * $0), upper: Double.exp(centre + 1.78 * $0))
      })
  }

  private func mapped(
    _ transform: (Double) -> Double
  ) throws(Refusal) -> RiskRatioEquivalent {
    try RiskRatioEquivalent(
      riskRatio: transform(ratio),
      interval: interval.map {
        Interval(lower: transform($0.lower), upper: transform($0.upper))
      })
  }

  private static func riskRatio(ofHazardRatio ratio: Double) -> Double {
    let logHalf = -Double.log(2)
    let root = ratio.squareRoot()
    if root == 0 { return 0 }
    return Double.expMinusOne(logHalf * root) / Double.expMinusOne(logHalf / root)
  }
}
