import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Primary suppression of scores")
struct ScoreDisclosureTests {
  private static let strict = DisclosureRule(suppress: .oneToFive, secondary: true)
  private static let plain = DisclosureRule(suppress: .oneToFive, secondary: false)

  private func evaluation(
    _ pairs: [(before: Int, after: Int)], besides: [Int] = [],
    _ rule: DisclosureRule = Self.plain, bands: [BandStep: Int] = [:],
    counts: [String: Int] = [:]
  ) -> Evaluation {
    let rules = QuestionnaireRules(reliableChange: [ScoreFixture.declared])
    var set = TallySet(study: ScoreFixture.study([.sdqTotal], rules: rules, disclosure: rule))
    set.tallies[ScoreFixture.key(.sdqTotal, .baseline)] =
      ScoreFixture.tally((pairs.map(\.before) + besides).map { [$0] })
    set.tallies[ScoreFixture.key(.sdqTotal, .followUp)] =
      ScoreFixture.tally(pairs.map { [$0.after] })
    var tally = ScoreFixture.changes(pairs.map { [$0] }, outcome: ScoreFixture.outcome)
    tally.bands = bands
    if !rule.secondary {
      tally.addedValue = AddedValueTally(pairs: 3, tenths: 30, clusters: .zero)
    }
    set.scoreChanges[ScoreFixture.key(.sdqTotal)] = tally
    for (band, count) in counts {
      set.counts[
        CountKey(
          unit: "children", dimension: "bands:sdq-total:baseline", category: band,
          cell: Cell(informant: .parent))] = count
    }
    return Fixture.evaluation(set)
  }

  /// So many pairs that improve reliably and move below, and so many that stay below.
  private func pairs(_ improved: Int, _ stayed: Int) -> [(before: Int, after: Int)] {
    (0..<improved).map { _ in (20, 9) } + (0..<stayed).map { _ in (10, 9) }
  }

  @Test("a mean goes where its denominator is small, whatever its sum", arguments: [1, 5, 6])
  func means(count: Int) {
    let evaluation = evaluation(pairs(0, count))
    let isHeld = count < 6
    #expect(evaluation.findings.allSatisfy { $0.state == (isHeld ? .suppressed : .value) })
    #expect(evaluation.scoreChanges.isEmpty == isHeld)
    #expect(evaluation.findings.allSatisfy { ($0.standardDeviation == nil) == isHeld })
  }

  @Test("a sum of scores is no count: 6 children whose scores add up to 3 are shown")
  func sums() {
    let few: [(before: Int, after: Int)] = [(1, 0), (1, 0), (1, 0), (0, 0), (0, 0), (0, 0)]
    #expect(evaluation(few).findings.allSatisfy { $0.state == .value })
  }

  @Test("outcomes go with any small number among them, margins with them")
  func outcomes() throws {
    let shown = try #require(evaluation(pairs(6, 9)).scoreChanges.first)
    #expect(shown.outcomes?.count == 2 && shown.reliabilities?[.improved] == 6)
    let few = try #require(evaluation(pairs(5, 9)).scoreChanges.first)
    #expect(few.outcomes == nil && few.reliabilities == nil && few.crossings == nil)
    // 4 of 10 who improved stayed above, 6 moved below; 9 stayed below, 6 stayed above unchanged.
    let mixed =
      (0..<6).map { _ in (20, 9) } + (0..<4).map { _ in (30, 20) } + pairs(0, 9)
      + (0..<6).map { _ in (20, 19) }
    let margins = try #require(evaluation(mixed).scoreChanges.first)
    #expect(margins.outcomes == nil && margins.reliabilities == nil && margins.crossings == nil)
  }

  @Test("bands with a small number go, and so do few added values")
  func bands() throws {
    let (high, average) = ("high", "close_to_average")
    let steps = [
      BandStep(before: high, after: average): 6, BandStep(before: average, after: average): 9,
    ]
    let shown = try #require(evaluation(pairs(6, 9), bands: steps).scoreChanges.first)
    #expect(shown.bands == steps && shown.addedValue == nil)
    let few = [
      BandStep(before: high, after: average): 3, BandStep(before: average, after: average): 12,
    ]
    #expect(try #require(evaluation(pairs(6, 9), bands: few).scoreChanges.first).bands == nil)
  }

  @Test("few with a first score only: hidden, and with them what would give their mean away")
  func beforeOnly() throws {
    let few = [20, 21, 22]
    let plain = try #require(evaluation(pairs(6, 9), besides: few).scoreChanges.first)
    #expect(plain.beforeOnly == nil)
    #expect(evaluation(pairs(6, 9), besides: few, Self.strict).scoreChanges.isEmpty)
    let many = try #require(
      evaluation(pairs(6, 9), besides: few + few, Self.strict).scoreChanges.first)
    #expect(many.beforeOnly?.count == 6 && many.beforeOnly?.mean == 21)
  }

  @Test("few of a band with a first score only take the change with them")
  func bandsBeside() {
    let steps = [
      BandStep(before: "high", after: "close_to_average"): 6,
      BandStep(before: "close_to_average", after: "close_to_average"): 9,
    ]
    let besides = [20, 20, 9, 9, 9, 9, 9, 9]
    for (high, isHeld) in [(8, true), (12, false), (6, false)] {
      let change = evaluation(
        pairs(6, 9), besides: besides, Self.strict, bands: steps,
        counts: ["high": high, "close_to_average": 15]
      ).scoreChanges.first
      #expect((change == nil) == isHeld)
      #expect(change?.bands == (isHeld ? nil : steps))
      #expect(change?.reliabilities?[.improved] == (isHeld ? nil : 6))
    }
  }

  @Test("a change goes where few improve reliably, and few of a band have a first form only")
  func reliableBeside() {
    let steps = [
      BandStep(before: "high", after: "close_to_average"): 6,
      BandStep(before: "close_to_average", after: "close_to_average"): 9,
    ]
    // 4 of 15 improved reliably; 2 of the band high have a first form only.
    let pairs = pairs(4, 11)
    let strict = evaluation(
      pairs, besides: [20, 20, 9, 9, 9, 9, 9, 9], Self.strict, bands: steps,
      counts: ["high": 8, "close_to_average": 15])
    #expect(strict.scoreChanges.isEmpty)
  }
}
