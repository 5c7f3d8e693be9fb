import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Primary suppression")
struct DisclosureTests {
  private func state(
    _ numerator: Int, _ denominator: Int, _ rule: DisclosureRule.Threshold = .oneToFive
  ) -> FindingState? {
    var set = TallySet(study: Fixture.study(indicators: [.contact], suppress: rule))
    set.tallies[Fixture.key(.contact, .before(months: 6))] =
      Fixture.singles(numerator, of: denominator)
    return Fixture.evaluation(set).findings.first?.state
  }

  @Test(
    "numerator, complement or denominator of 1 to 5",
    arguments: [
      (1, 100, true), (5, 100, true), (6, 100, false), (0, 100, false), (95, 100, true),
      (94, 100, false), (100, 100, false), (0, 5, true), (3, 3, true), (0, 6, false),
    ])
  func cells(numerator: Int, denominator: Int, isSuppressed: Bool) {
    #expect(state(numerator, denominator) == (isSuppressed ? .suppressed : .value))
  }

  @Test(
    "other rules",
    arguments: [
      (DisclosureRule.Threshold.none, 1), (.oneToFive, 6), (.oneToSeven, 8), (.underTen, 10),
    ])
  func rules(rule: DisclosureRule.Threshold, firstShown: Int) {
    #expect(state(firstShown, 1_000, rule) == .value)
    if firstShown > 1 { #expect(state(firstShown - 1, 1_000, rule) == .suppressed) }
  }

  @Test("a suppressed finding keeps none of its numbers")
  func nothingLeft() throws {
    var set = TallySet(study: Fixture.study(indicators: [.contact], suppress: .oneToFive))
    set.tallies[Fixture.key(.contact, .before(months: 6))] = Fixture.singles(3, of: 100)
    let finding = try #require(Fixture.evaluation(set).findings.first)
    #expect(finding.tally == .zero && finding.estimate == nil && finding.baselines.isEmpty)
    #expect(finding.shown(.missing) == nil)
  }

  @Test("counts beside a finding are hidden one by one")
  func beside() throws {
    var set = TallySet(study: Fixture.study(indicators: [.contact], suppress: .oneToFive))
    var tally = Fixture.singles(40, of: 100)
    tally.missing = 3
    tally.notLinked = 12
    set.tallies[Fixture.key(.contact, .before(months: 6))] = tally
    let finding = try #require(Fixture.evaluation(set).findings.first)
    #expect(finding.shown(.missing) == nil)
    #expect(finding.shown(.notLinked) == 12 && finding.shown(.notFollowedUp) == 0)
  }
}
