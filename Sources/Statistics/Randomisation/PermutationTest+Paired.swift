extension PermutationTest {
  /// Tests the mean of paired differences by all ways to exchange the members of pairs.
  ///
  /// Each difference keeps its size and has either sign with equal probability; differences of 0 count
  /// as pairs that can be exchanged too, which changes no p value.
  ///
  /// Source: Fisher RA (1935), The Design of Experiments, section 21, Oliver and Boyd, Edinburgh.
  ///
  /// - Parameters:
  ///   - differences: the difference of each pair, at least one.
  ///   - plan: how the permutations are gone through.
  /// - Returns: the test; its estimate is the mean difference.
  /// - Throws: `tooFew` without differences, `notFinite`, `outOfRange` beyond 1e100.
  public static func paired(
    _ differences: [Double], plan: PermutationPlan = PermutationPlan()
  ) throws(Refusal) -> PermutationTest {
    guard !differences.isEmpty else { throw .tooFew("differences", given: 0, needed: 1) }
    // The score 0 that is put in front makes sizes whole multiples of the unit above 0.
    let scores = try WholeScores([0] + differences.map(abs), named: "the differences")
    let sizes = Array(scores.values.dropFirst())
    let design = SubsetDesign(groups: [SubsetGroup(scores: sizes, chosen: nil)])
    let observed = zip(sizes, differences).reduce(0) { $1.1 > 0 ? $0 + $1.0 : $0 }
    let centre = try design.centre()
    let deviation = Double(Int128(observed) * 2 - centre.0) / 2
    let slack = scores.slack(deviation: deviation, terms: sizes.count)
    return try PermutationTest(
      estimate: scores.unit * 2 * deviation / Double(sizes.count), design: design,
      tails: SumTails(observed: observed, centre: centre, slack: slack), plan: plan)
  }
}
