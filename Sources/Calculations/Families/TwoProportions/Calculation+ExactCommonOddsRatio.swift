import Statistics

extension Calculation {
  /// The odds ratio that strata have in common, exactly.
  static let exactCommonOddsRatio = Calculation(
    "stratified.exact_common_odds_ratio",
    "The odds ratio that strata have in common, with exact interval and tests.",
    takes: .strata + [.level]
  ) { input in
    let ratio = try CommonOddsRatio(StratifiedTables(try input.stratifiedTables()))
    let p = try ratio.pValues()
    var result: CalculationResult = [
      "p_two_sided": p.twoSided, "p_less": p.less, "p_greater": p.greater,
      "or_cond_mle": ratio.estimate,
    ]
    result.add(limits: "", try ratio.interval(level: try input.level()))
    return result
  }
}
