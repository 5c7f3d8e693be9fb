import Releases
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

  @Test("few families are hidden beside many children")
  func families() throws {
    var set = TallySet(study: Fixture.study(indicators: [.contact], suppress: .oneToFive))
    set.tallies[Fixture.key(.contact, .before(months: 6))] =
      Fixture.families([(3, 5), (3, 5), (1, 5), (0, 5)])
    let finding = try #require(Fixture.evaluation(set).findings.first)
    #expect(finding.state == .value && finding.shown(.families) == nil)
  }

  /// 40 of 100 are shown, but of the children whose own year has a figure (2022/23; none of
  /// 2031/32 has) only the given ones, so that the comparison could show a small number.
  @Test(
    "a comparison that rests on few children is withheld, with the reason",
    arguments: [(10, 20, false), (3, 20, true), (17, 20, true), (0, 4, true), (6, 12, false)])
  func compared(observed: Int, matched: Int, isWithheld: Bool) throws {
    let suppressed = try finding(observed, matched, .oneToFive)
    let shown = try finding(observed, matched, .none)
    #expect(shown.baselines.first?.observed == observed && shown.expected?.total == matched)
    #expect(suppressed.state == .value)
    #expect(suppressed.baselines.isEmpty == isWithheld)
    #expect((suppressed.expected == nil) == isWithheld)
    #expect((suppressed.unlike == .yearsWithheld) == isWithheld)
  }

  private func finding(
    _ observed: Int, _ matched: Int, _ rule: DisclosureRule.Threshold
  ) throws -> Finding {
    var set = TallySet(
      study: Fixture.study(indicators: [.freeSchoolMeals], suppress: rule, baselines: ["E92000001"])
    )
    let key = Fixture.key(.freeSchoolMeals, .at(months: 0), area: "E06000030", arm: .rollout)
    set.tallies[key] = Fixture.singles(40, of: 100)
    for (year, tally) in [
      (2022, StratumTally(numerator: observed, denominator: matched)),
      (2031, StratumTally(numerator: 40 - observed, denominator: 100 - matched)),
    ] {
      let stratum = ReferenceStratum(year: year)
      set.strata[StratumKey(tally: key, stratum: stratum)] = tally
    }
    return try #require(Fixture.evaluation(set).findings.first)
  }

  @Test("notes name no small number", arguments: [(3, "A few"), (7, "7")])
  func notes(without: Int, words: String) {
    var sum = ExpectedSum()
    sum.add(StratumTally(numerator: 10, denominator: 30), rate: 0.5, standing: .published)
    sum.add(StratumTally(numerator: 1, denominator: without), rate: nil, standing: nil)
    let notes = sum.notes(
      .academicYear, DisclosureGate(Fixture.study(indicators: [.contact], suppress: .oneToFive)))
    #expect(notes == ["\(words) children have no published rate and are not compared."])
  }
}
