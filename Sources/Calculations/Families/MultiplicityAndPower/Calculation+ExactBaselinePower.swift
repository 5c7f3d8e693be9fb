import Statistics

extension Calculation {
  /// The power of the exact test of a share against a baseline.
  static let exactBaselinePower = Calculation(
    "power.exact_binomial_vs_baseline",
    "The critical counts and the power of the equal-tailed exact test against a baseline.",
    takes: [
      CalculationParameter("n", .count, "the size of the group, at least 1"),
      CalculationParameter("p0", .probability, "the baseline"),
      CalculationParameter("p1", .probability, "the true share"),
      .significance,
    ]
  ) { input in
    let design = try BaselineDesign(
      size: input.count("n"), baseline: input.probability("p0"),
      significance: input.errorRates().significance)
    return [
      "upper_critical": design.upperCritical, "lower_critical": design.lowerCritical,
      "power": try design.power(at: input.probability("p1")),
      "actual_alpha": design.actualSignificance,
    ]
  }
}
