import Statistics

extension Calculation {
  /// The comparison of several independent groups.
  static let oneWayGroups = Calculation(
    "anova.one_way",
    "Several independent groups: tests of their means, of their ranks and of their spreads.",
    takes: [
      CalculationParameter("groups", .groups, "a list for each of at least 2 groups, none empty")
    ]
  ) { input in
    let groups = try input.groups("groups")
    guard groups.count >= 2 else {
      throw CalculationFault("groups has \(groups.count) lists, but at least 2 are needed")
    }
    if let empty = groups.firstIndex(where: \.isEmpty) {
      throw CalculationFault("groups[\(empty)] must not be empty")
    }
    let analysis = try OneWayAnalysis(groups)
    var result: CalculationResult = [
      "df_between": analysis.freedomBetween, "df_within": analysis.freedomWithin,
      "ss_between": analysis.squaresBetween, "ss_within": analysis.squaresWithin,
      "f": analysis.test?.f, "p": analysis.test?.pValue, "eta_squared": analysis.etaSquared,
      "welch_f": analysis.welch?.f, "welch_df2": analysis.welch?.denominator,
      "welch_p": analysis.welch?.pValue,
    ]
    result.add(try ranksAndSpreads(groups, analysis))
    return result
  }

  private static func ranksAndSpreads(
    _ groups: [[Double]], _ analysis: OneWayAnalysis
  ) throws -> CalculationResult {
    let ranks = try KruskalWallis.test(groups)
    let levene = try SpreadTests.distances(groups, from: .mean).test
    let brownForsythe = try SpreadTests.distances(groups, from: .median).test
    let bartlett = SpreadTests.bartlett(analysis.groups)
    return [
      "kruskal_h": ranks?.statistic, "kruskal_p": ranks?.pValue, "levene_f": levene?.f,
      "levene_p": levene?.pValue, "brown_forsythe_f": brownForsythe?.f,
      "brown_forsythe_p": brownForsythe?.pValue, "bartlett": bartlett?.statistic,
      "bartlett_p": bartlett?.pValue,
    ]
  }
}
