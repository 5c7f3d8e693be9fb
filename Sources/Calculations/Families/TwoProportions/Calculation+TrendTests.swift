import Statistics

extension Calculation {
  /// Shares of ordered groups tested for a trend.
  static let trendTests = Calculation(
    "trend.cochran_armitage", "Whether shares rise or fall over ordered groups.",
    takes: [
      CalculationParameter("x", .counts, "events, group by group"),
      CalculationParameter("n", .counts, "those who could have one, group by group"),
      CalculationParameter("scores", .numbers, "the groups' scores, not all the same"),
    ]
  ) { input in
    let (events, totals) = (try input.counts("x"), try input.counts("n"))
    let scores = try input.numbers("scores")
    try input.same(["x": events.count, "n": totals.count, "scores": scores.count])
    let test = try TrendTest(zip(events, totals).map { Proportion($0, of: $1) }, scores: scores)
    return [
      "trend_z": test.z, "trend_chi2": test.chiSquared, "trend_p": test.pValue,
      "mantel_trend_chi2": test.chiSquaredReduced, "slope": test.slope,
      "overall_chi2": test.overall, "overall_p": test.overallPValue,
      "departure_chi2": test.departure, "departure_p": test.departurePValue,
      "cramers_v": test.cramersV,
    ]
  }
}
