import Statistics

extension Calculation {
  /// The signed-rank test of values or changes.
  static let signedRankChange = Calculation(
    "rank.wilcoxon_signed_rank",
    """
    The signed-rank test of values, or of first less second values of the same people. With \
    changes of equal size and 50 or more of them p_exact is the p value of the normal law without \
    correction, as wilcox.exact of R's exactRankTests; beyond 1,000 it is null. The limits of the \
    shift are null where a change is 0 or two have the same size, and beyond 1,000.
    """,
    takes: [
      CalculationParameter("x", .numbers, "the values, at least 1"),
      CalculationParameter(
        "y", .numbers, "second values of the same people, in the same order",
        orElse: "none: x is held to mu"),
      CalculationParameter("mu", .number, "the value to compare with", orElse: "0"),
      .level,
    ]
  ) { input in
    let ranks = try signedRanks(input)
    let isLarge = ranks.hasTies && ranks.countUsed >= 50
    var result: CalculationResult = [
      "V": ranks.v, "n_used": ranks.countUsed, "p_normal_cc": ranks.pValue(.normalCorrected),
      "p_normal": ranks.pValue(.normal), "p_exact": ranks.pValue(isLarge ? .normal : .exact),
      "hodges_lehmann": ranks.pseudoMedian,
    ]
    result.add(limits: "hl_exact", ranks.limits(.exact, level: try input.level())?.interval)
    return result
  }

  private static func signedRanks(_ input: CalculationInput) throws -> SignedRanks {
    let value = try input.finite("mu", orElse: 0)
    guard input.has("y") else {
      return try SignedRanks(input.sample("x", atLeast: 1), against: value)
    }
    let values = try input.pairedSamples("x", "y", atLeast: 1)
    return try SignedRanks(values.first, values.second, against: value)
  }
}
