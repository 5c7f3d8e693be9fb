import Statistics

extension Calculation {
  /// One mean against a value, or the mean change of the same people.
  static let pairedMeanChange = Calculation(
    "means.one_sample_paired",
    "One mean against a value, or the mean of first less second values of the same people.",
    takes: [
      CalculationParameter("x", .numbers, "the values, at least 2"),
      CalculationParameter(
        "y", .numbers, "second values of the same people, in the same order",
        orElse: "none: x is held to mu"),
      CalculationParameter("mu", .number, "the mean to compare with", orElse: "0"),
      .level,
    ]
  ) { input in
    let means = try pairedMeans(input)
    let test = means.test
    let level = try input.level()
    var result: CalculationResult = [
      "mean": means.differences.mean, "sd": means.differences.deviation, "t": test?.t,
      "df": test?.freedom, "p": test?.pValue(), "p_less": test?.pValue(.less),
      "p_greater": test?.pValue(.greater), "correlation": means.pairs?.correlation,
    ]
    result.add(limits: "", test?.interval(level: level))
    for (name, method) in effects { result.add(name, means.effectSize(method)) }
    for (name, method) in [("d_z", PairedEffectSizeMethod.differences), ("g_z", .hedges)] {
      result.add(limits: name, means.effectSizeInterval(method, level: level))
    }
    return result
  }

  private static let effects: [(String, PairedEffectSizeMethod)] = [
    ("d_z", .differences), ("g_z", .hedges), ("d_av", .average), ("d_rm", .repeated),
    ("standardised_by_first_sd", .first),
  ]

  private static func pairedMeans(_ input: CalculationInput) throws -> PairedMeans {
    let mean = try input.finite("mu", orElse: 0)
    guard input.has("y") else {
      return try PairedMeans(Moments(input.sample("x", atLeast: 2)), against: mean)
    }
    let values = try input.pairedSamples("x", "y", atLeast: 2)
    return try PairedMeans(PairedMoments(values.first, values.second), against: mean)
  }
}
