import Statistics

extension Calculation {
  /// Two rates compared.
  static let rateRatios = Calculation(
    "rate.ratio_two_groups", "The ratio and difference of two rates with intervals and tests.",
    takes: [
      CalculationParameter("x1", .count, "events (at most 10^10) in the group of interest"),
      CalculationParameter("t1", .number, "its exposure, above 0"),
      CalculationParameter("x2", .count, "events (at most 10^10) in the comparison group"),
      CalculationParameter("t2", .number, "its exposure, above 0"),
      .level,
    ]
  ) { input in
    let firstExposure = try input.positive("t1")
    let secondExposure = try input.positive("t2")
    let level = try input.level()
    guard
      let rates = RateRatio(
        try input.events("x1"), over: firstExposure, to: try input.events("x2"),
        over: secondExposure)
    else { throw CalculationFault("x1 and x2 must be counts, t1 and t2 above 0") }
    return Self.comparison(of: rates, level: level)
  }

  private static func comparison(of rates: RateRatio, level: Level) -> CalculationResult {
    var result: CalculationResult = ["rate_ratio": rates.ratio, "log_se": rates.logStandardError]
    result.add(limits: "wald", rates.logInterval(level: level))
    result.add(limits: "exact", rates.exactInterval(level: level))
    result.add("rate_difference", rates.difference)
    result.add(limits: "rd_wald", rates.differenceInterval(level: level))
    result.add("exact_p_two_sided", rates.pValue())
    result.add("exact_p_less", rates.pValue(.less))
    result.add("exact_p_greater", rates.pValue(.greater))
    result.add("score_z", rates.score)
    result.add("score_p", rates.scorePValue)
    return result
  }
}
