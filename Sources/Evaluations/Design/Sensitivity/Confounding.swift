import Statistics

/// The E-value of the ratio of the arms.
///
/// Nil where there is no ratio above 0. From the ratio as if children or families had been
/// assigned: areas make the limit, not the estimate, less certain than it looks.
struct Confounding {
  /// The finding.
  let finding: EValueFinding?

  /// The E-value of an outcome's ratio with its limits.
  init(_ ratio: Estimate?) {
    guard let ratio,
      let effect = try? RiskRatioEquivalent(
        riskRatio: ratio.value, interval: Interval(lower: ratio.lower, upper: ratio.upper))
    else {
      finding = nil
      return
    }
    let value = EValue(effect)
    finding = value.limit.map { EValueFinding(estimate: value.value, limit: $0) }
  }
}
