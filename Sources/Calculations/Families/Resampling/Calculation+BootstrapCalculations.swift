import Statistics

extension Calculation {
  /// The jackknife.
  static let jackknife = Calculation(
    "jackknife", "A statistic's bias and standard error from leaving out one value after another.",
    takes: [
      CalculationParameter("x", .numbers, "the sample"),
      CalculationParameter("statistic", .choice(statistics.map(\.0)), "the statistic"),
    ]
  ) { input in
    guard let statistic = try statistic(of: input) else { throw input.misshapen("statistic") }
    let result = try Jackknife(input.numbers("x"), statistic: statistic)
    return [
      "estimate": result.estimate, "jackknife_se": result.standardError,
      "jackknife_bias": result.bias, "acceleration": result.acceleration,
    ]
  }

  /// The intervals of a bootstrap from its replicates.
  static let bootstrapFromReplicates = Calculation(
    "bootstrap.bca_from_replicates", "Percentile, basic and BCa intervals from given replicates.",
    takes: [
      CalculationParameter("estimate", .number, "the statistic of the sample"),
      CalculationParameter("replicates", .numbers, "the statistic of each resample"),
      CalculationParameter("acceleration", .number, "the acceleration constant"),
      .level,
    ]
  ) { input in
    let law = try BootstrapLaw(
      estimate: input.finite("estimate"), replicates: input.numbers("replicates"),
      acceleration: input.finite("acceleration"))
    let level = try input.level()
    let shares = law.correctedShares(level: level)
    var result: CalculationResult = [
      "z0": law.biasCorrection, "alpha_lower": shares?.lower, "alpha_upper": shares?.upper,
    ]
    for (name, method) in [
      ("percentile", BootstrapMethod.percentile), ("basic", .basic), ("bca", .bca),
    ] {
      for (suffix, type) in [("type7", QuantileType.linear), ("type6", .weibull)] {
        let interval = law.interval(method, level: level, type: type)
        result.add("\(name)_lower_\(suffix)", interval?.lower)
        result.add("\(name)_upper_\(suffix)", interval?.upper)
      }
    }
    return result
  }

  /// The exact bootstrap of the mean.
  static let exactBootstrapMean = Calculation(
    "bootstrap.exact_enumeration_mean", "The law of the mean over all resamples.",
    takes: [
      CalculationParameter("x", .numbers, "the sample, of 143 values at most"),
      CalculationParameter("p", .numbers, "the shares of the wanted quantiles", orElse: "none"),
    ]
  ) { input in
    let law = try ExactBootstrapMean(input.numbers("x"))
    let shares = input.has("p") ? try input.probabilities("p") : []
    var result: CalculationResult = [
      "resamples": law.resamples, "bootstrap_mean": law.mean, "bootstrap_se": law.standardError,
      "distinct_means": law.means.count,
    ]
    for (place, share) in shares.enumerated() where !shares[..<place].contains(share) {
      let name = Int(exactly: share).map(String.init) ?? "\(share)"
      result.add("quantile_\(name)", law.quantile(share))
    }
    return result
  }

  /// The intervals of a seeded bootstrap.
  static let bootstrapIntervals = Calculation(
    "bootstrap.ranges", "Percentile, basic and BCa intervals of a seeded bootstrap.",
    takes: [
      CalculationParameter("x", .numbers, "the sample"),
      CalculationParameter(
        "y", .numbers, "the second sample of a difference of means", orElse: "none"),
      CalculationParameter(
        "statistic", .choice(statistics.map(\.0) + ["difference"]), "the statistic"),
      .level, .resamples, .seed,
    ]
  ) { input in
    let plan = BootstrapPlan(
      resamples: try input.resamples(orElse: 20_000), seed: try input.seed())
    let values = try input.numbers("x")
    let law =
      if let statistic = try statistic(of: input, or: "difference") {
        try BootstrapLaw(values, statistic: statistic, plan: plan)
      } else {
        try BootstrapLaw(differenceOf: values, and: input.numbers("y"), plan: plan)
      }
    let level = try input.level()
    var result: CalculationResult = [
      "estimate": law.estimate, "se": law.standardError, "bias": law.bias, "z0": law.biasCorrection,
      "acceleration": law.acceleration, "resamples": plan.resamples,
    ]
    result.add(limits: "percentile", law.interval(.percentile, level: level))
    result.add(limits: "basic", law.interval(.basic, level: level))
    result.add(limits: "bca", law.interval(.bca, level: level))
    return result
  }

  private static let statistics: [(String, SampleStatistic)] = [
    ("mean", .mean), ("median", .median), ("variance", .variance), ("sd", .standardDeviation),
    ("ratio_sd_mean", .variationCoefficient),
  ]

  /// The statistic by its name; nothing for the other name that is allowed.
  private static func statistic(
    of input: CalculationInput, or other: String? = nil
  ) throws(CalculationFault) -> SampleStatistic? {
    let name = try input.text("statistic")
    if name == other { return nil }
    guard let statistic = statistics.first(where: { $0.0 == name }) else {
      throw input.misshapen("statistic")
    }
    return statistic.1
  }
}
