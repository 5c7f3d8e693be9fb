import Statistics

extension Calculation {
  /// The comparison of two independent means.
  static let twoSampleMeans = Calculation(
    "means.two_sample",
    """
    Two means of independent groups: tests with one spread and with two, and the difference in \
    standard deviations.
    """,
    takes: [
      CalculationParameter("x", .numbers, "the values of the group of interest, at least 2"),
      CalculationParameter("y", .numbers, "those of the comparison group, at least 2"),
      .level,
    ]
  ) { input in
    let means = try TwoMeans(input.sample("x", atLeast: 2), input.sample("y", atLeast: 2))
    let level = try input.level()
    var result: CalculationResult = [
      "mean_x": means.first.mean, "mean_y": means.second.mean, "sd_x": means.first.deviation,
      "sd_y": means.second.deviation, "difference": means.difference,
    ]
    result.add(test(means.test(.pooled), named: "pooled", level: level))
    result.add(test(means.test(.welch), named: "welch", level: level))
    for (name, method) in effects { result.add(name, means.effectSize(method)) }
    for (name, method) in [("cohen_d", EffectSizeMethod.cohen), ("hedges_g", .hedges)] {
      result.add(limits: name, means.effectSizeInterval(method, level: level))
    }
    result.add("d_se_large_sample", means.largeSampleError)
    return result
  }

  private static let effects: [(String, EffectSizeMethod)] = [
    ("cohen_d", .cohen), ("hedges_g", .hedges), ("hedges_g_approx", .hedgesApproximate),
    ("glass_delta", .glass), ("cohen_d_average_sd", .averageDeviation),
  ]

  private static func test(
    _ test: TTest?, named name: String, level: Level
  ) -> CalculationResult {
    var result: CalculationResult = [
      name + "_t": test?.t, name + "_df": test?.freedom, name + "_p": test?.pValue(),
      name + "_p_greater": test?.pValue(.greater),
    ]
    result.add(limits: name, test?.interval(level: level))
    return result
  }
}
