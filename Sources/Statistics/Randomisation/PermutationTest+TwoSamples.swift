extension PermutationTest {
  /// Tests the difference of the means of two samples by all ways to divide their values.
  ///
  /// - Parameters:
  ///   - first: the outcomes of the first sample, at least one.
  ///   - second: the outcomes of the second sample, at least one.
  ///   - plan: how the permutations are gone through.
  /// - Returns: the test; its estimate is the first mean less the second.
  /// - Throws: `tooFew` for an empty sample, `notFinite`, `outOfRange` beyond 1e100.
  public static func twoSamples(
    _ first: [Double], _ second: [Double], plan: PermutationPlan = PermutationPlan()
  ) throws(Refusal) -> PermutationTest {
    guard !first.isEmpty, !second.isEmpty else {
      throw .tooFew("values of each sample", given: min(first.count, second.count), needed: 1)
    }
    guard first.count <= second.count else {
      return try twoSamples(second, first, plan: plan).reversed
    }
    let scores = try WholeScores(first + second, named: "the outcomes")
    let group = SubsetGroup(scores: scores.values, chosen: first.count)
    let design = SubsetDesign(groups: [group])
    let observed = scores.values.prefix(first.count).reduce(0, +)
    let centre = try design.centre()
    let deviation = Double(Int128(observed) * centre.1 - centre.0) / Double(centre.1)
    let slack = scores.slack(deviation: deviation, terms: first.count)
    let parts = 1 / Double(first.count) + 1 / Double(second.count)
    return try PermutationTest(
      estimate: scores.unit * deviation * parts, design: design,
      tails: SumTails(observed: observed, centre: centre, slack: slack), plan: plan)
  }

  /// The test with its samples exchanged.
  private var reversed: PermutationTest {
    PermutationTest(reversing: self)
  }

  private init(reversing test: PermutationTest) {
    self.init(
      estimate: 0 - test.estimate, permutations: test.permutations, twoSided: test.twoSided,
      tails: (test.less, test.greater), resamples: test.resamples)
  }
}
