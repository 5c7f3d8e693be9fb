import Statistics

extension Calculation {
  /// The intervals of one proportion by all methods.
  static let proportionIntervals = Calculation(
    "proportion.intervals", "The share of some events, with its interval by every method.",
    takes: [
      CalculationParameter("x", .count, "events"),
      CalculationParameter("n", .count, "those who could have one, at least 1"),
      .level,
    ]
  ) { input in
    let proportion = try input.proportion("x", of: "n")
    let level = try input.level()
    var result: CalculationResult = ["estimate": proportion.share]
    for (name, method) in Self.methods {
      result.add(limits: name, method.interval(proportion, level: level))
    }
    result.add(
      limits: "agresti_coull_raw",
      ProportionMethod.agrestiCoull.rawInterval(proportion, level: level))
    result.add(
      limits: "jeffreys_raw", ProportionMethod.jeffreys.rawInterval(proportion, level: level))
    return result
  }

  private static let methods: [(String, ProportionMethod)] = [
    ("wilson", .wilson), ("wilson_cc", .wilsonCorrected), ("clopper_pearson", .clopperPearson),
    ("jeffreys", .jeffreys), ("agresti_coull", .agrestiCoull), ("wald_raw", .wald),
    ("midp_exact", .midP),
  ]
}
