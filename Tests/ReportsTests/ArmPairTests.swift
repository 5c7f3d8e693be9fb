import Evaluations
import Indicators
import Tallies
import Testing

@testable import Reports

/// What may be said of rollout against comparison depends on areas first.
struct ArmPairTests {
  /// 80 of 400 against 26 of 200: +7.0 points, Newcombe 0.5 to 12.8.
  private func pair(
    areas: (Int, Int) = (4, 5), lower: Double = 0.005, randomised p: Double = 0.016
  ) throws -> ArmPair {
    try pair(areas: areas, never: areas.1, lower: lower, randomised: p)
  }

  /// The same with as many areas in the test that never had the pathway, none for no test.
  private func pair(
    areas: (Int, Int), never: Int?, lower: Double = 0.005, randomised p: Double = 0.016
  ) throws -> ArmPair {
    let indicator = try #require(Catalogue.indicator("accepted"))
    let comparison = Comparison(
      indicator: "accepted", moment: .toDate, estimand: .difference,
      rollout: .init(numerator: 80, denominator: 400, areas: areas.0),
      comparison: .init(numerator: 26, denominator: 200, areas: areas.1),
      estimate: Estimate(
        value: 0.07, lower: lower, upper: 0.128, level: 0.95, method: "newcombe"),
      p: 0.04, midP: 0.035,
      randomisation: never.map {
        AreaRandomisation(
          difference: 0.07, p: p, floor: 1.0 / 126, assignments: 126, rolloutAreas: areas.0,
          comparisonAreas: $0)
      })
    let reading = Reading(indicator: indicator, moment: .toDate, finding: nil)
    return ArmPair(
      rollout: reading, comparison: reading, difference: comparison, ratio: nil, isPrimary: true)
  }

  @Test func areasAreTheUnits() throws {
    #expect(
      try pair().summary.plain
        == """
        80 of 400 families (20.0%) in the rollout arm accepted support up to the day of the \
        extract, and 26 of 200 (13.0%) in the comparison arm. The difference is +7.0 percentage \
        points (95% interval +0.5 to +12.8 percentage points, as if families and not areas were \
        the units of assignment). The rollout arm is higher, also when areas are taken as the \
        units: setting 4 rollout areas beside 5 that never had the pathway, exact randomisation \
        p = 0.016, where the smallest possible is 0.008. This is an association: areas were not \
        chosen by lot.
        """)
  }

  @Test func areasThatCannotTellTakeTheClaimBack() throws {
    let pair = try pair(randomised: 0.2)
    #expect(!pair.isClear)
    #expect(
      pair.summary.plain.hasSuffix(
        """
        The rollout arm is higher when families are counted one by one, but the areas alone \
        cannot tell this from chance: setting 4 rollout areas beside 5 that never had the pathway, \
        exact randomisation p = 0.200, where the smallest possible is 0.008.
        """))
  }

  @Test func intervalThatHoldsZeroSaysThatWeCannotTell() throws {
    #expect(
      try pair(lower: -0.003).summary.plain.contains(
        "We cannot tell whether the rollout arm is higher or lower: setting 4 rollout areas"))
  }

  // 8 areas gave families to the comparison arm; 5 never had the pathway, so 3 joined later.
  @Test func areasThatJoinedLaterAreNamedBesideTheirArm() throws {
    let summary = try pair(areas: (4, 8), never: 5).summary.plain
    #expect(
      summary.contains(
        """
        in the comparison arm, which holds 8 areas, 3 of them only up to their own rollout. The \
        difference
        """))
    #expect(summary.contains("setting 4 rollout areas beside 5 that never had the pathway"))
  }

  // All three joined later: no area is left that never had the pathway.
  @Test func withoutATestNoneIsPrinted() throws {
    let summary = try pair(areas: (4, 3), never: nil).summary.plain
    #expect(
      summary.hasSuffix(
        """
        (there is no exact randomisation test, as no area that never had the pathway stands beside \
        the 4 rollout areas).
        """))
  }

  @Test(arguments: [(1, 5), (4, 1), (1, 1), (0, 5)])
  func oneAreaIsRefused(rollout: Int, comparison: Int) throws {
    let pair = try pair(areas: (rollout, comparison))
    #expect(!pair.isReportable && !pair.isClear)
    #expect(pair.summary.plain.contains("No claim is made"))
    #expect(!pair.summary.plain.contains("p ="))
  }
}
