import Releases
import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Findings of questionnaires")
struct QuestionnaireFindingTests {
  /// A score known of some informants, everywhere and in the rollout arm, by sex too.
  private func set(_ informants: [InstrumentVersion.Informant]) -> TallySet {
    var set = TallySet(study: ScoreFixture.study([.sdqTotal, .sdqHigh]))
    for informant in InstrumentVersion.Informant.allCases {
      for cell in [Cell(), Cell(arm: .rollout), Cell(sex: "F"), Cell(sex: "U")] {
        var tally = Tally.zero
        tally.missing = 12
        let isThere = informants.contains(informant)
        set.tallies[ScoreFixture.key(.sdqTotal, .baseline, cell.answered(by: informant))] =
          isThere ? ScoreFixture.tally([[9], [12], [6, 5]]) : tally
        set.tallies[ScoreFixture.key(.sdqHigh, .baseline, cell.answered(by: informant))] =
          isThere ? Fixture.singles(1, of: 4) : tally
      }
    }
    return set
  }

  @Test("each informant in turn, both sexes, and none whom nobody asked")
  func cells() {
    let findings = Fixture.evaluation(set([.own, .parent])).findings
    let expected = [InstrumentVersion.Informant.parent, .own].flatMap { informant in
      [Cell(), Cell(arm: .rollout), Cell(sex: "F"), Cell(sex: "U")]
        .map { $0.answered(by: informant) }
    }
    #expect(findings.map(\.cell) == expected + expected)
    #expect(
      findings.map(\.indicator) == expected.map { _ in "sdq-total" }
        + expected.map { _ in "sdq-high" })
  }

  @Test("an informant with forms but no score is told: all missing")
  func formsOnly() throws {
    var set = set([.parent])
    for (answer, count) in [("yes", 3), ("no", 9)] {
      set.counts[
        CountKey(
          unit: "children", dimension: "forms:sdq", category: answer,
          cell: Cell(informant: .teacher))] = count
    }
    let evaluation = Fixture.evaluation(set)
    let finding = try #require(
      evaluation.finding("sdq-total", .baseline, in: Cell(informant: .teacher)))
    #expect(finding.state == .notApplicable && finding.shown(.missing) == 12)
    #expect(evaluation.finding("sdq-total", .baseline, in: Cell(informant: .own)) == nil)
  }

  @Test("a mean stands beside the published mean of its informant and sex")
  func norms() throws {
    let evaluation = Fixture.evaluation(set([.parent, .own]))
    let all = try #require(
      evaluation.finding("sdq-total", .baseline, in: Cell(informant: .parent)))
    let norm = try #require(all.norm)
    // Boys 9.1 and girls 7.8, 5,153 and 5,145 of them.
    let mean = (5153 * 9.1 + 5145 * 7.8) / 10298
    #expect(abs(norm.value - mean) < 1e-12 && norm.version == "P4-17")
    #expect(abs(norm.difference.value - (8 - mean)) < 1e-12)
    let estimate = try #require(all.estimate)
    #expect(norm.difference.lower == estimate.lower - norm.value)
    let deviation = try #require(norm.standardDeviation)
    #expect(norm.standardised == norm.difference.value / deviation)
    let girls = try #require(
      evaluation.finding("sdq-total", .baseline, in: Cell(sex: "F", informant: .parent)))
    #expect(girls.norm?.value == 7.8 && girls.norm?.standardDeviation == 5.5)
    for cell in [Cell(informant: .own), Cell(sex: "U", informant: .parent)] {
      #expect(evaluation.finding("sdq-total", .baseline, in: cell)?.norm == nil)
    }
    // 9, 12, 6, 5: mean 8, squared deviations 1 + 16 + 4 + 9 = 30.
    #expect(all.standardDeviation == 10.0.squareRoot())
  }

  @Test("a share of bands stands beside the published share of the same bands")
  func bandNorm() throws {
    let evaluation = Fixture.evaluation(set([.parent]))
    let finding = try #require(
      evaluation.finding("sdq-high", .baseline, in: Cell(informant: .parent)))
    #expect(finding.norm?.value == 0.1 && finding.norm?.standardised == nil)
    #expect(abs((finding.norm?.difference.value ?? 0) - 0.15) < 1e-15)
    #expect(finding.standardDeviation == nil)
    let girls = evaluation.finding("sdq-high", .baseline, in: Cell(sex: "F", informant: .parent))
    #expect(girls != nil && girls?.norm == nil)
  }

  @Test(
    "shares of bands that were published together",
    arguments: [
      (["high", "very_high"], 0.10), (["high_or_very_high"], 0.10), (["close_to_average"], 0.82),
      (["slightly_raised", "high_or_very_high"], 0.18), (["very_high"], nil),
      (["slightly_raised", "high"], nil), ([], nil),
    ] as [([String], Double?)])
  func shares(bands: [String], share: Double?) throws {
    let norm = try #require(
      Instrument.strengthsAndDifficulties.bandNorm(of: "total", by: .parent, scheme: "bands4"))
    #expect(
      norm.share(of: bands).map { ($0 * 100).rounded() } == share.map { ($0 * 100).rounded() })
  }

  @Test("the Parental Stress Scale has one informant and no norm")
  func parentalStress() throws {
    var set = TallySet(study: ScoreFixture.study([.parentalStress]))
    set.tallies[ScoreFixture.key(.parentalStress, .baseline, Cell())] =
      ScoreFixture.tally([[40], [52], [33]])
    let finding = try #require(Fixture.evaluation(set).findings.first)
    #expect(finding.cell == Cell() && finding.norm == nil)
    #expect(finding.estimate?.method == "t")
  }
}
