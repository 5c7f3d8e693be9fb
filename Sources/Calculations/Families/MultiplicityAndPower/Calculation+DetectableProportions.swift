import Statistics

extension Calculation {
  /// The smallest change of a share that a comparison finds.
  static let detectableProportion = Calculation(
    "power.mde_proportion",
    "The nearest shares above and below a baseline that a comparison of two groups finds.",
    takes: [
      CalculationParameter("n", .number, "the size of each group, above 0"),
      CalculationParameter("p1", .probability, "the baseline"),
      .significance,
      CalculationParameter("power", .probability, "the power", orElse: "0.8"),
      .sides,
      CalculationParameter(
        "design_effect", .number, "how many times larger the variance is, above 0", orElse: "1"),
    ]
  ) { input in
    let size = try input.positive("n")
    let detectable = try DetectableProportion(
      baseline: input.probability("p1"), perGroup: size,
      designEffect: input.positiveIfGiven("design_effect") ?? 1, rates: input.errorRates())
    return ["p2_above": detectable.above, "p2_below": detectable.below]
  }
}
