import Statistics

extension Calculation {
  /// An interrupted time series.
  static let segmentedSeries = Calculation(
    "its.segmented_newey_west",
    "The change of level and slope of a series at a start.",
    takes: [
      CalculationParameter("y", .numbers, "one value a period, in order"),
      CalculationParameter(
        "start", .count, "the first period of the second segment, counted from 1"),
      CalculationParameter(
        "lag", .count, "up to how many periods apart errors go together",
        orElse: "4 (n / 100)^(2/9), rounded down"),
      CalculationParameter(
        "x", .other, "a further list of numbers, or an object of such lists", orElse: "none"),
    ]
  ) { input in
    let series = try SegmentedSeries(
      input.numbers("y"), start: input.count("start"),
      lag: input.has("lag") ? input.count("lag") : nil, further: input.further())
    let robust = try series.model.neweyWest(lag: series.lag)
    let errors = Array(robust.standardErrors.prefix(4))
    let factor = (Double(series.count) / Double(series.model.residualFreedom)).squareRoot()
    var weights = series.model.coefficients.map { _ in 0.0 }
    (weights[2], weights[3]) = (1, Double(series.count - series.start))
    return [
      "intercept": series.intercept, "pre_slope": series.slope,
      "level_change": series.levelChange, "slope_change": series.slopeChange,
      "se_classical": series.classicalErrors, "newey_west": errors,
      "newey_west_adj": errors.map { $0 * factor }, "durbin_watson": series.model.durbinWatson,
      "residual_lag1": series.model.residualAutocorrelation,
      "effect_at_end": series.effect(at: series.count)?.estimate,
      "effect_at_end_se_nw": max(0, robust.variance(ofSum: weights)).squareRoot(),
      "counterfactual_end": series.counterfactual(at: series.count),
      "default_lag_4_100": LinearModel.usualLag(rows: series.count),
    ]
  }
}

extension CalculationInput {
  /// The further columns, given as one list or several.
  fileprivate func further() throws(CalculationFault) -> [(name: String, values: [Double])] {
    guard let value = given("x") else { return [] }
    return value.members == nil ? [("x", try numbers("x"))] : try columns("x")
  }
}
