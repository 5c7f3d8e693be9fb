import Statistics

extension Calculation {
  /// Two groups compared within strata by Mantel and Haenszel.
  static let mantelHaenszelMeasures = Calculation(
    "stratified.mantel_haenszel",
    "Two groups compared within strata: test, common measures, and whether strata agree.",
    takes: .strata + [.level]
  ) { input in
    let comparison = MantelHaenszel(try StratifiedTables(try input.stratifiedTables()))
    let level = try input.level()
    var result = Self.tests(comparison)
    result.add("or_mh", comparison.oddsRatio)
    result.add("or_mh_log_se_rbg", comparison.logOddsRatioError)
    result.add(limits: "or_mh", comparison.oddsRatioInterval(level: level))
    result.add("rr_mh", comparison.ratio)
    result.add("rr_mh_log_se", comparison.logRatioError)
    result.add(limits: "rr_mh", comparison.ratioInterval(level: level))
    result.add("rd_mh", comparison.difference)
    result.add("rd_mh_se_sato", comparison.differenceError)
    result.add(limits: "rd_mh", comparison.differenceInterval(level: level))
    return result
  }

  private static func tests(_ comparison: MantelHaenszel) -> CalculationResult {
    let homogeneity = OddsRatioHomogeneity(comparison)
    return [
      "cmh_chi2": comparison.chiSquared,
      "cmh_p": comparison.chiSquared.map(MantelHaenszel.pValue),
      "cmh_cc_chi2": comparison.chiSquaredCorrected,
      "cmh_cc_p": comparison.chiSquaredCorrected.map(MantelHaenszel.pValue),
      "breslow_day": homogeneity?.breslowDay, "breslow_day_p": homogeneity?.breslowDayPValue,
      "tarone": homogeneity?.tarone, "tarone_p": homogeneity?.taronePValue,
    ]
  }
}
