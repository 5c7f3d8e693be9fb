/// How strong an unmeasured cause would have to be to explain an association away.
///
/// The least risk ratio, beyond everything that is adjusted for, that an unmeasured cause would need
/// with both taking part and the outcome for the true effect to be none: R + sqrt(R (R - 1)) for a
/// risk ratio R of 1 or more, and the same of 1 / R below 1.
///
/// Source: VanderWeele TJ, Ding P (2017), Sensitivity analysis in observational research:
/// introducing the E-value, Ann Intern Med 167:268-274, doi:10.7326/M16-2607.
public struct EValue: Sendable, Hashable {
  /// The effect that is questioned.
  public let effect: RiskRatioEquivalent
  /// The E-value of the estimate, 1 or more.
  public let value: Double
  /// The E-value of the limit nearer to 1; 1 where the interval holds 1, nothing without that limit.
  public let limit: Double?

  /// Makes the E-values of an effect.
  ///
  /// - Parameter effect: the effect on the scale of the risk ratio.
  public init(_ effect: RiskRatioEquivalent) {
    self.effect = effect
    value = Self.value(of: effect.ratio)
    limit = effect.interval.flatMap { Self.limit(of: $0, around: effect.ratio) }
  }

  private static func limit(of interval: Interval, around ratio: Double) -> Double? {
    let nearer = ratio >= 1 ? interval.lower : interval.upper
    guard nearer > 0, nearer < .infinity else { return nil }
    return interval.contains(1) ? 1 : value(of: nearer)
  }

  private static func value(of ratio: Double) -> Double {
    let size = ratio < 1 ? 1 / ratio : ratio
    return size + size.squareRoot() * (size - 1).squareRoot()
  }
}
