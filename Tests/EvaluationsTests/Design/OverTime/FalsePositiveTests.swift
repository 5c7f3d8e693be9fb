import Indicators
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("How often something is found where there is nothing")
struct FalsePositiveTests {
  /// The share of p values of 0.05 or less in some simulated panels without an effect.
  private func shares(
    _ runs: Int, seed: UInt64, _ values: (PanelFixture) throws -> [String: Double?]
  ) rethrows -> [String: Double] {
    var source = SimulatedPanel(seed: seed, shock: 0.06)
    var found: [String: Double] = [:]
    for _ in 0..<runs {
      let fixture = PanelFixture(rollouts: StaggeredFixture.rollouts, counts: source.counts())
      for (name, p) in try values(fixture) {
        found[name, default: 0] += (p ?? 1) <= 0.05 ? 1 / Double(runs) : 0
      }
    }
    return found
  }

  /// The p value that takes all children before and after as independent.
  private func childLevel(_ windows: TwoPeriodWindows) throws -> Double? {
    func sum(_ windows: [TwoPeriodWindows.Window], after: Bool) -> Proportion {
      let tallies = windows.map { after ? $0.after : $0.before }
      return Proportion(
        tallies.reduce(0) { $0 + $1.numerator }, of: tallies.reduce(0) { $0 + $1.denominator })
    }
    return try SharesInTwoPeriods(
      rolloutBefore: sum(windows.rollout, after: false),
      rolloutAfter: sum(windows.rollout, after: true),
      comparisonBefore: sum(windows.comparison, after: false),
      comparisonAfter: sum(windows.comparison, after: true)
    ).pValue
  }

  private func values(_ fixture: PanelFixture, isWhole: Bool) throws -> [String: Double?] {
    let cells = OutcomeIndex(fixture.set).periods(fixture.indicator, .toDate, nil)
    let tallies = PeriodTallies(cells, areas: fixture.study.comparedAreas, length: .quarter)
    let windows = TwoPeriodWindows(tallies)
    let outcome = OverTimeOutcome(
      measure: fixture.indicator.measure, plural: "families", level: .ninetyFive,
      gate: DisclosureGate(fixture.study))
    let rows = TwoPeriodEffect(windows: windows, outcome: outcome).rows
    var found = [
      "randomisation": rows[0].p, "clusters": rows[1].p, "children": try childLevel(windows),
    ]
    guard isWhole else { return found }
    let analysis = fixture.analysis
    for row in analysis.estimates.dropFirst(2) { found[row.method.rawValue] = row.p }
    found["earlier trends"] = analysis.eventStudy?.preTrendP
    return found
  }

  @Test("two periods: randomisation over areas keeps to 5 in 100, children as independent do not")
  func twoPeriods() throws {
    let runs = 150
    let found = try shares(runs, seed: 20) { try values($0, isWhole: false) }
    let error = (0.05 * 0.95 / Double(runs)).squareRoot()
    #expect(try #require(found["randomisation"]) <= 0.05 + 3 * error)
    #expect(try #require(found["randomisation"]) > 0)
    #expect(try #require(found["clusters"]) <= 0.05 + 3 * error)
    #expect(try #require(found["children"]) > 0.2)
  }
}
