import Statistics

extension Calculation {
  /// The E-value of an effect.
  static let sensitivityEValue = Calculation(
    "sensitivity.e_value",
    "How strong an unmeasured cause would have to be to explain an effect away.",
    takes: [
      CalculationParameter(
        "type", .choice(["RR", "OR", "HR", "SMD"]),
        "risk, odds or hazard ratio, or standardised difference"),
      CalculationParameter("estimate", .number, "the effect; above 0 for a ratio"),
      CalculationParameter("lower", .number, "lower limit of a ratio", orElse: "unknown"),
      CalculationParameter("upper", .number, "upper limit of a ratio", orElse: "unknown"),
      CalculationParameter("se", .number, "standard error of a difference", orElse: "unknown"),
      CalculationParameter("rare", .flag, "whether the outcome is rare", orElse: "false"),
    ]
  ) { input in
    let value = EValue(try input.riskRatioEquivalent())
    return [
      "rr_scale": value.effect.ratio, "evalue": value.value, "evalue_ci": value.limit,
    ]
  }
}

/// The scales on which an effect can be given.
private enum EffectScale: String, CaseIterable {
  case riskRatio = "RR"
  case oddsRatio = "OR"
  case hazardRatio = "HR"
  case standardisedDifference = "SMD"
}

extension CalculationInput {
  fileprivate func riskRatioEquivalent() throws -> RiskRatioEquivalent {
    let scale: EffectScale = try choice("type")
    let estimate = try finite("estimate")
    let outcome: OutcomeFrequency = try flag("rare", orElse: false) ? .rare : .common
    if scale == .standardisedDifference {
      return try RiskRatioEquivalent(
        standardisedDifference: estimate, standardError: has("se") ? finite("se") : nil)
    }
    let interval = try ratioInterval()
    switch scale {
    case .oddsRatio:
      return try RiskRatioEquivalent(oddsRatio: estimate, interval: interval, outcome: outcome)
    case .hazardRatio:
      return try RiskRatioEquivalent(hazardRatio: estimate, interval: interval, outcome: outcome)
    default: return try RiskRatioEquivalent(riskRatio: estimate, interval: interval)
    }
  }

  /// The interval of a ratio, an unknown limit being 0 or infinite.
  private func ratioInterval() throws(CalculationFault) -> Interval? {
    guard has("lower") || has("upper") else { return nil }
    return Interval(
      lower: has("lower") ? try number("lower") : 0,
      upper: has("upper") ? try number("upper") : .infinity)
  }
}
