import Indicators
import Studies
import Tallies
import Testing
import _TestSupport

@Suite("Reliable change and crossing of one pair")
struct ChangeOutcomeTests {
  static let changes = OracleTable.rows("reliable-change", beside: #filePath)
  static let crossings = OracleTable.rows("threshold-crossing", beside: #filePath)

  @Test func theTablesAreThere() {
    #expect(Self.changes.count == 6 && Self.crossings.count == 4)
  }

  @Test("reliable change", arguments: changes)
  func reliable(row: OracleRow) throws {
    let declared = DeclaredReliability(
      indicator: "", informant: nil, standardDeviation: try #require(row.number("sd")),
      reliability: try #require(row.number("reliability")), source: "")
    let smallest = declared.smallestReliableChange
    #expect(abs(smallest - (try #require(row.number("smallest_change")))) < 1e-6)
    let (before, after) = try (
      #require(row.integer("before")), #require(row.integer("after"))
    )
    #expect(abs(smallest / 1.96 - (try #require(row.number("s_diff")))) < 1e-6)
    let index = Double(after - before) / (smallest / 1.96)
    #expect(abs(index - (try #require(row.number("rc")))) < 1e-6)
    let classes = [
      "reliable_improvement": ChangeOutcome.Reliability.improved,
      "no_reliable_change": .unchanged, "reliable_deterioration": .deteriorated,
    ]
    let outcome = ChangeOutcome(
      before: (before, nil), after: (after, nil), smallestReliableChange: smallest,
      direction: .difficulties)
    #expect(outcome.reliability == classes[row.text("class")] && outcome.crossing == nil)
    let mirrored = ChangeOutcome.Reliability(
      change: after - before, smallest: smallest, direction: .strengths)
    #expect((mirrored == .deteriorated) == (outcome.reliability == .improved))
  }

  @Test("crossing", arguments: crossings)
  func crossing(row: OracleRow) throws {
    let (before, after, threshold) = try (
      #require(row.integer("before")), #require(row.integer("after")),
      #require(row.integer("threshold"))
    )
    let outcome = ChangeOutcome(
      before: (before, before >= threshold), after: (after, after >= threshold),
      smallestReliableChange: nil, direction: .difficulties)
    #expect(outcome.crossing?.rawValue == row.text("class").replacing("_", with: "-"))
    #expect(outcome.reliability == nil)
  }

  @Test("a form without cut-points at either moment crosses nothing")
  func withoutCuts() {
    for (before, after) in [(nil, true), (true, nil), (nil, nil)] as [(Bool?, Bool?)] {
      let outcome = ChangeOutcome(
        before: (20, before), after: (10, after), smallestReliableChange: 7,
        direction: .difficulties)
      #expect(outcome.crossing == nil && outcome.reliability == .improved)
    }
  }

  @Test("no change is never reliable, and the smallest reliable change is")
  func edges() {
    #expect(
      ChangeOutcome.Reliability(change: 0, smallest: 0, direction: .difficulties) == .unchanged)
    #expect(
      ChangeOutcome.Reliability(change: 7, smallest: 7, direction: .difficulties) == .deteriorated)
    #expect(ChangeOutcome.Reliability(change: 7, smallest: 7, direction: .strengths) == .improved)
  }
}
