import Statistics

extension Calculation {
  /// The tests of one proportion against a baseline.
  static let proportionTests = Calculation(
    "proportion.tests_vs_baseline", "Tests of one share against a published one.",
    takes: [
      CalculationParameter("x", .count, "events"),
      CalculationParameter("n", .count, "those who could have one, at least 1"),
      CalculationParameter("p0", .probability, "the share to compare with"),
    ]
  ) { input in
    let proportion = try input.proportion("x", of: "n")
    let share = try input.probability("p0")
    let exact = BinomialTest(
      count: Int(proportion.count), total: Int(proportion.total), share: share)
    let score = ProportionScoreTest(proportion, share: share)
    return [
      "two_sided": exact?.pValue(), "less": exact?.pValue(.less),
      "greater": exact?.pValue(.greater), "two_sided_midp": exact?.pValue(tail: .midP),
      "less_midp": exact?.pValue(.less, tail: .midP),
      "greater_midp": exact?.pValue(.greater, tail: .midP),
      "twice_smaller_tail": exact?.doubledSmallerTail, "z_score": score?.z,
      "z_p_two_sided": score?.pValue, "z_cc": score?.corrected,
      "z_cc_p_two_sided": score?.correctedPValue,
    ]
  }
}
