extension PermutationTest {
  /// A stratum of a stratified test: the outcomes of its treated and of its other members.
  public struct Stratum: Sendable, Hashable, Codable {
    /// The outcomes of those treated; may be empty.
    public let treated: [Double]
    /// The outcomes of the others; may be empty.
    public let others: [Double]

    /// Makes a stratum.
    ///
    /// - Parameters:
    ///   - treated: the outcomes of those treated.
    ///   - others: the outcomes of the others.
    public init(treated: [Double], others: [Double]) {
      self.treated = treated
      self.others = others
    }
  }

  /// Tests a difference by all ways to choose those treated within each stratum.
  ///
  /// What is compared is the sum of the treated outcomes less what is expected of it: the differences
  /// of means, weighted by n1 n0 / (n1 + n0). A stratum in which all or none are treated says
  /// nothing and is left as it is.
  ///
  /// Source: Lehmann EL, D'Abrera HJM (1975), Nonparametrics: Statistical Methods Based on Ranks,
  /// section 3.3, Holden-Day, San Francisco.
  ///
  /// - Parameters:
  ///   - strata: the strata; one at least with both treated and other members.
  ///   - plan: how the permutations are gone through.
  /// - Returns: the test; its estimate is the weighted mean of the strata's differences.
  /// - Throws: `noVariation` if no stratum has both, `notFinite`, `outOfRange` beyond 1e100.
  public static func stratified(
    _ strata: [Stratum], plan: PermutationPlan = PermutationPlan()
  ) throws(Refusal) -> PermutationTest {
    let mixed = strata.filter { !$0.treated.isEmpty && !$0.others.isEmpty }
    guard !mixed.isEmpty else { throw .noVariation("the treatment within each stratum") }
    let scores = try WholeScores(
      mixed.flatMap { $0.treated + $0.others }, named: "the outcomes")
    var (groups, observed, weight, terms) = ([SubsetGroup](), 0, 0.0, 0)
    var rest = scores.values[...]
    for stratum in mixed {
      let (treated, others) = (stratum.treated.count, stratum.others.count)
      observed += rest.prefix(treated).reduce(0, +)
      groups.append(
        SubsetGroup(scores: Array(rest.prefix(treated + others)), chosen: treated))
      weight += Double(treated) * Double(others) / Double(treated + others)
      terms += treated
      rest = rest.dropFirst(treated + others)
    }
    let design = SubsetDesign(groups: groups)
    let centre = try design.centre()
    let deviation = Double(Int128(observed) * centre.1 - centre.0) / Double(centre.1)
    let slack = scores.slack(deviation: deviation, terms: terms)
    return try PermutationTest(
      estimate: scores.unit * deviation / weight, design: design,
      tails: SumTails(observed: observed, centre: centre, slack: slack), plan: plan)
  }
}
