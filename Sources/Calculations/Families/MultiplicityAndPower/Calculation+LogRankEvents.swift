import Statistics

extension Calculation {
  /// The events that the log-rank test needs.
  static let logRankEvents = Calculation(
    "power.logrank_events", "The events of both groups that the log-rank test needs.",
    takes: [
      CalculationParameter("hr", .number, "the hazard ratio, above 0"),
      .significance,
      CalculationParameter("power", .probability, "the power", orElse: "0.8"),
      CalculationParameter(
        "p", .probability, "the share of children in one group, between 0 and 1", orElse: "0.5"),
      .sides,
    ]
  ) { input in
    let design = try LogRankDesign(allocation: input.has("p") ? input.number("p") : 0.5)
    return ["events": try design.events(ratio: input.finite("hr"), rates: input.errorRates())]
  }
}
