import Indicators
import Statistics
import Studies
import Tallies
import Testing
import _TestSupport

@testable import Evaluations

@Suite("Means in rollout against comparison")
struct MeanContrastTests {
  static let oracles = OracleTable.rows("mean-contrasts", beside: #filePath)

  private func sample(_ text: String) -> MeanSample {
    MeanSample(ScoreFixture.tally(ScoreFixture.families(text)))
  }

  @Test func theTableIsThere() {
    #expect(Self.oracles.count == 20)
  }

  @Test("Welch's difference, limits and p value", arguments: oracles)
  func agrees(row: OracleRow) throws {
    let contrast = MeanContrast(
      first: sample(row.text("first")), second: sample(row.text("second")), level: .ninetyFive)
    let difference = try #require(contrast.difference)
    let results: [String: Double?] = [
      "difference": difference.value, "lower": difference.lower, "upper": difference.upper,
      "p": contrast.probability,
    ]
    #expect(row.accepts(try #require(results[row.method])))
    #expect((difference.method == "welch-t-clustered") == (row.text("clustered") == "true"))
  }

  @Test("an arm of one child or one family, or nobody who differs: no limits and no p value")
  func withoutLimits() throws {
    for (first, second) in [("5", "4 6 9"), ("3|9", "4 6 9"), ("5 5", "5 5 5")] {
      let contrast = MeanContrast(
        first: sample(first), second: sample(second), level: .ninetyFive)
      let difference = try #require(contrast.difference)
      #expect(difference.lower == -.infinity && difference.upper == .infinity)
      #expect(contrast.probability == nil)
    }
  }

  /// Scores and changes of nine areas, the first two rolled out: area i has six children of scores
  /// i to i + 5, each lower by i at follow-up.
  private func set(_ disclosure: DisclosureRule = DisclosureRule(suppress: .none)) -> TallySet {
    var set = TallySet(study: ScoreFixture.study([.sdqTotal], disclosure: disclosure))
    for (place, area) in set.study.areas.enumerated() {
      let arm: Arm = area.rollout == nil ? .comparison : .rollout
      let pairs = (0..<6).map { child in
        [(before: place + child + 10, after: child + 10 + (place + child) % 2)]
      }
      for (code, arm) in [(nil, nil), (nil, arm), (area.code, nil), (area.code, Optional(arm))] {
        let cell = Cell(area: code, arm: arm, informant: .parent)
        for (moment, scores) in [
          (Moment.baseline, pairs.map { $0.map(\.before) }),
          (.followUp, pairs.map { $0.map(\.after) }),
        ] {
          set.tallies[ScoreFixture.key(.sdqTotal, moment, cell), default: .zero]
            .merge(ScoreFixture.tally(scores))
        }
        set.scoreChanges[ScoreFixture.key(.sdqTotal, cell), default: .zero]
          .merge(ScoreFixture.changes(pairs))
      }
    }
    return set
  }

  @Test("baseline, follow-up and the change, for the informants there are")
  func comparisons() throws {
    let comparisons = Fixture.evaluation(set()).comparisons
    #expect(comparisons.map(\.estimand) == [.difference, .difference, .differenceInChange])
    #expect(comparisons.map(\.moment) == [.baseline, .followUp, .followUp])
    #expect(comparisons.map(\.before) == [nil, nil, .baseline])
    #expect(comparisons.allSatisfy { $0.informant == .parent && $0.midP == nil })
    // Rollout areas 0 to 3 have means 12.5 + i: 14; comparison areas 4 to 8: 18.5.
    let baseline = try #require(comparisons.first)
    #expect(abs(baseline.estimate.value + 4.5) < 1e-12)
    #expect(baseline.rollout.mean == 14 && baseline.rollout.denominator == 24)
    #expect(baseline.rollout.areas == 4 && baseline.comparison.areas == 5)
    // Means 12.5 to 20.5: the lowest four are 4.5 below the others, the highest four 4.5 above.
    #expect(abs((baseline.randomisation?.p ?? 1) - 2.0 / 126) < 1e-15)
    let change = try #require(comparisons.last)
    // Half of each area's children end one higher: change ½ − i, means −1 and −5.5.
    #expect(abs(change.estimate.value - 4.5) < 1e-12)
    #expect(change.rollout.mean == -1 && change.estimate.method == "welch-t")
    #expect(abs((change.randomisation?.difference ?? 0) - 4.5) < 1e-12)
  }

  @Test("an area of few children has no test over areas that could tell its mean")
  func fewInAnArea() throws {
    var set = set(DisclosureRule(suppress: .oneToFive))
    let code = set.study.areas[0].code
    // Ten more children of each area have no score, four more of the first at baseline.
    for key in set.tallies.keys {
      let areas = [nil: 9, .rollout: 4, .comparison: 5][key.cell.arm] ?? 0
      set.tallies[key]?.missing = key.cell.area == nil ? 10 * areas : 10
    }
    var few = ScoreFixture.tally([[9], [10]])
    few.missing = 14
    set.tallies[
      ScoreFixture.key(.sdqTotal, .baseline, Cell(area: code, arm: .rollout, informant: .parent))] =
      few
    let comparisons = Fixture.evaluation(set).comparisons
    let baseline = try #require(comparisons.first { $0.moment == .baseline })
    #expect(baseline.randomisation == nil)
    #expect(comparisons.contains { $0.moment == .followUp && $0.randomisation != nil })
  }

  @Test("the change of an arm that is withheld is not compared either")
  func withheldArm() throws {
    let cell = Cell(arm: .rollout, informant: .parent)
    for (secondary, expected) in [(true, 2), (false, 3)] {
      var set = set(DisclosureRule(suppress: .oneToFive, secondary: secondary))
      set.tallies[ScoreFixture.key(.sdqTotal, .baseline, cell)]?
        .merge(ScoreFixture.tally([[20], [21], [22]]))
      let evaluation = Fixture.evaluation(set)
      #expect(evaluation.comparisons.count == expected)
      #expect(evaluation.scoreChanges.contains { $0.cell == cell } == !secondary)
    }
  }

  @Test("band shares are compared by informant like other shares")
  func bands() {
    var set = TallySet(study: ScoreFixture.study([.sdqHigh]))
    for informant in [InstrumentVersion.Informant.own, .parent] {
      for (arm, count) in [(Arm.rollout, 9), (.comparison, 20)] {
        let cell = Cell(arm: arm, informant: informant)
        set.tallies[ScoreFixture.key(.sdqHigh, .baseline, cell)] = Fixture.singles(count, of: 40)
      }
    }
    let comparisons = Fixture.evaluation(set).comparisons
    #expect(comparisons.map(\.informant) == [.parent, .parent, .own, .own])
    #expect(comparisons.map(\.estimand) == [.difference, .ratio, .difference, .ratio])
    #expect(comparisons.allSatisfy { $0.rollout.mean == nil && $0.midP != nil })
  }
}
