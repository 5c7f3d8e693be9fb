import Statistics

extension Calculation {
  /// The difference in differences of shares, from counts.
  static let differenceInShares = Calculation(
    "did.proportions_from_counts",
    "The change of a share in rollout areas less that in comparison areas, from counts.",
    takes: [
      CalculationParameter("treated_pre", .counts, "rollout areas before: [events, children]"),
      CalculationParameter("treated_post", .counts, "rollout areas after: [events, children]"),
      CalculationParameter("control_pre", .counts, "comparison areas before: [events, children]"),
      CalculationParameter("control_post", .counts, "comparison areas after: [events, children]"),
      .level,
    ]
  ) { input in
    let shares = try SharesInTwoPeriods(
      rolloutBefore: input.cell("treated_pre"), rolloutAfter: input.cell("treated_post"),
      comparisonBefore: input.cell("control_pre"), comparisonAfter: input.cell("control_post"))
    let interval = shares.interval(level: try input.level())
    return [
      "did": shares.estimate, "se": shares.standardError, "lower": interval.lower,
      "upper": interval.upper, "p": shares.pValue,
      "ratio_of_odds_ratios": shares.ratioOfOddsRatios?.ratio,
      "log_ror_se": shares.ratioOfOddsRatios?.standardError,
      "ratio_of_risk_ratios": shares.ratioOfRiskRatios?.ratio,
      "log_rrr_se": shares.ratioOfRiskRatios?.standardError,
    ]
  }
}

extension CalculationInput {
  /// A count and its total.
  fileprivate func cell(_ name: String) throws(CalculationFault) -> Proportion {
    let counts = try counts(name)
    guard counts.count == 2, counts[1] > 0, counts[0] <= counts[1] else {
      throw CalculationFault(
        "\(name) must be two whole numbers, events and children: at least 1 child, and not more "
          + "events than children")
    }
    return Proportion(counts[0], of: counts[1])
  }
}
