import Statistics

extension Calculation {
  /// The comparison of later values adjusted for earlier ones.
  static let baselineAdjustment = Calculation(
    "ancova.baseline_adjusted",
    "Later values of two groups at the same earlier value (analysis of covariance).",
    takes: [
      CalculationParameter("pre", .numbers, "the earlier values, at least 4"),
      CalculationParameter("post", .numbers, "the later values of the same people"),
      CalculationParameter("group", .counts, "1 for the group of interest, 0 for the comparison"),
      .level,
    ]
  ) { input in
    let analysis = try covarianceAnalysis(input)
    let (test, gains) = (analysis.test, try analysis.gains)
    var result: CalculationResult = [
      "adjusted_difference": analysis.difference, "se": test?.standardError, "t": test?.t,
      "p": test?.pValue(), "slope": analysis.slope,
      "adjusted_mean_0": analysis.adjustedMeans.comparison,
      "adjusted_mean_1": analysis.adjustedMeans.group,
      "interaction_f": analysis.interaction?.f, "interaction_p": analysis.interaction?.pValue,
      "gain_score_difference": gains.difference, "gain_score_p": gains.test(.pooled)?.pValue(),
      "residual_sd": analysis.residualDeviation,
    ]
    result.add(limits: "", test?.interval(level: try input.level()))
    return result
  }

  private static func covarianceAnalysis(_ input: CalculationInput) throws -> CovarianceAnalysis {
    let values = try input.pairedSamples("pre", "post", atLeast: 4)
    let groups = try input.counts("group")
    try input.same(["pre": values.first.count, "group": groups.count])
    if let other = groups.firstIndex(where: { $0 > 1 }) {
      throw CalculationFault("group[\(other)] must be 0 or 1")
    }
    return try CovarianceAnalysis(
      moments(values, where: groups, are: 1), comparedWith: moments(values, where: groups, are: 0))
  }

  private static func moments(
    _ values: (first: [Double], second: [Double]), where groups: [Int], are group: Int
  ) throws -> PairedMoments {
    let places = groups.indices.filter { groups[$0] == group }
    guard !places.isEmpty else {
      throw CalculationFault("group must hold both 0 and 1")
    }
    return try PairedMoments(places.map { values.first[$0] }, places.map { values.second[$0] })
  }
}
