import Statistics

extension Calculation {
  /// The odds ratio that strata have in common, exactly.
  static let exactCommonOddsRatio = Calculation(
    "stratified.exact_common_odds_ratio",
    "The odds ratio that strata have in common, with exact interval and tests.",
    takes: .strata + [.level]
  ) { input in
    let ratio = try CommonOddsRatio(StratifiedTables(try input.stratifiedTables()))
    var result: CalculationResult = [
      "p_two_sided": try ratio.pValue(), "p_less": try ratio.pValue(.less),
      "p_greater": try ratio.pValue(.greater), "or_cond_mle": ratio.estimate,
    ]
    result.add(limits: "", try ratio.interval(level: try input.level()))
    return result
  }
}
