import Statistics

extension Calculation {
  /// The restricted means of two groups compared.
  static let restrictedMeanDifference = Calculation(
    "rmst.difference",
    "The restricted means of two groups: the later label less and over the earlier one.",
    takes: [
      .times, .events, CalculationParameter("group", .labels, "each child's group, one of two"),
      CalculationParameter("tau", .number, "the end of the restricted mean, above 0"),
      .level,
    ]
  ) { input in
    let contrast = try input.restrictedMeans()
    let level = try input.level()
    var result: CalculationResult = [
      "rmst_1": contrast.interest.mean, "rmst_0": contrast.comparison.mean,
      "difference": contrast.difference, "difference_se": contrast.differenceError,
      "difference_p": contrast.differencePValue, "ratio": contrast.ratio,
      "rmst_extrapolated": contrast.interest.isExtrapolated || contrast.comparison.isExtrapolated,
    ]
    result.add(limits: "difference", contrast.differenceInterval(level: level))
    result.add(limits: "ratio", contrast.ratioInterval(level: level))
    return result
  }
}

extension CalculationInput {
  /// Both groups' restricted means.
  fileprivate func restrictedMeans() throws -> RestrictedMeanContrast {
    let followUps = try followUps()
    let groups = try grouping("group")
    try same(["time": followUps.count, "group": groups.places.count])
    guard groups.labels.count == 2 else {
      throw CalculationFault("group must name two groups, but names \(groups.labels.count)")
    }
    let end = try finite("tau")
    let means = try (0...1).map { group in
      let places = groups.places.indices.filter { groups.places[$0] == group }
      let part = try FollowUps(
        times: places.map { followUps.times[$0] }, events: places.map { followUps.events[$0] })
      return try RestrictedMean(KaplanMeier(part), upTo: end)
    }
    return RestrictedMeanContrast(interest: means[1], comparison: means[0])
  }
}
