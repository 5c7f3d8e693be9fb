import Statistics

extension Calculation {
  /// The rank test of two independent groups.
  static let mannWhitneyRanks = Calculation(
    "rank.mann_whitney",
    """
    The rank test of two independent groups and the shift between them. With equal values and 50 \
    values or more in a group p_exact is the p value of the normal law without correction, as \
    wilcox.exact of R's exactRankTests; beyond 40,000 pairs of values p_exact is null. The limits \
    of the shift are null where any two values are equal, and beyond 40,000 pairs.
    """,
    takes: [
      CalculationParameter("x", .numbers, "the values of the group of interest, at least 1"),
      CalculationParameter("y", .numbers, "those of the comparison group, at least 1"),
      .level,
    ]
  ) { input in
    let values = (try input.sample("x", atLeast: 1), try input.sample("y", atLeast: 1))
    let ranks = try MannWhitney(values.0, values.1)
    let isLarge = ranks.hasTies && max(values.0.count, values.1.count) >= 50
    var result: CalculationResult = [
      "U": ranks.u, "p_normal_cc": ranks.pValue(.normalCorrected),
      "p_normal": ranks.pValue(.normal), "p_exact": ranks.pValue(isLarge ? .normal : .exact),
      "hodges_lehmann": ranks.shift, "rank_biserial": ranks.rankBiserial,
      "auc": ranks.superiority,
    ]
    result.add(
      limits: "hl_exact", ranks.shiftLimits(.exact, level: try input.level())?.interval)
    return result
  }
}
