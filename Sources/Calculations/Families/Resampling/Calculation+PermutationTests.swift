import Statistics

extension Calculation {
  /// The permutation test of two samples.
  static let permutationTwoSamples = Calculation(
    "permutation.two_sample_mean",
    "The difference of two means against all ways to divide the values.",
    takes: [
      CalculationParameter("x", .numbers, "the outcomes of the first sample"),
      CalculationParameter("y", .numbers, "the outcomes of the second sample"),
      .resamples, .seed,
    ]
  ) { input in
    let test = try PermutationTest.twoSamples(
      input.numbers("x"), input.numbers("y"), plan: input.permutationPlan())
    return named("difference", test)
  }

  /// The permutation test of paired differences.
  static let permutationPaired = Calculation(
    "permutation.paired_sign_flip",
    "The mean of paired differences against all choices of their signs.",
    takes: [
      CalculationParameter("d", .numbers, "the difference of each pair"), .resamples, .seed,
    ]
  ) { input in
    named("mean", try .paired(input.numbers("d"), plan: input.permutationPlan()))
  }

  /// The permutation test within strata.
  static let permutationStratified = Calculation(
    "permutation.stratified",
    "A difference against all ways to choose those treated within each stratum.",
    takes: [
      CalculationParameter("y", .numbers, "the outcomes"),
      CalculationParameter("treat", .other, "a list of 0 and 1: who is treated"),
      CalculationParameter("block", .labels, "the stratum of each outcome"),
      .resamples, .seed,
    ]
  ) { input in
    let (outcomes, flags) = (try input.numbers("y"), try input.flags("treat"))
    let blocks = try input.labels("block")
    try input.same(["y": outcomes.count, "treat": flags.count, "block": blocks.count])
    let strata = ClusterGroups(blocks).members.map { rows in
      PermutationTest.Stratum(
        treated: rows.filter { flags[$0] }.map { outcomes[$0] },
        others: rows.filter { !flags[$0] }.map { outcomes[$0] })
    }
    return named("difference", try .stratified(strata, plan: input.permutationPlan()))
  }

  private static func named(_ name: String, _ test: PermutationTest) -> CalculationResult {
    [
      name: test.estimate, "permutations": test.permutations, "p_two_sided": test.twoSided,
      "p_greater": test.greater, "p_less": test.less, "exact": test.isExact,
      "resamples": test.resamples,
    ]
  }
}
