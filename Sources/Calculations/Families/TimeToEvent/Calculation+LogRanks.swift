import Statistics

extension Calculation {
  /// The log-rank test and Fleming and Harrington's.
  static let logRank = Calculation(
    "logrank", "Whether the survival curves of groups differ; groups in the order of their labels.",
    takes: [
      .times, .events, CalculationParameter("group", .labels, "each child's group, two or more"),
    ]
  ) { input in
    let followUps = try input.followUps()
    let groups = try input.grouping("group")
    try input.same(["time": followUps.count, "group": groups.places.count])
    let count = groups.labels.count
    let plain = try LogRankTest(followUps, groups: groups.places, count: count)
    let early = try LogRankTest(followUps, groups: groups.places, count: count, rho: 1)
    return [
      "groups": groups.labels, "observed": plain.observed, "expected": plain.expected,
      "chi2": plain.chiSquared, "df": plain.freedom, "p": plain.pValue,
      "hypergeometric_variance_first": plain.covariance[0, 0],
      "fh_rho1_chi2": early.chiSquared, "fh_rho1_p": early.pValue,
    ]
  }
}
