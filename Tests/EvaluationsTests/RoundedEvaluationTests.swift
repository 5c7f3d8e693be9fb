import Indicators
import Releases
import Statistics
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Estimates rest on rounded counts alone")
struct RoundedEvaluationTests {
  private func set(_ tally: Tally, _ round: DisclosureRule.Rounding) -> TallySet {
    let study = Fixture.study(indicators: [.contact])
    var set = TallySet(
      study: Study(
        title: study.title, extracted: study.extracted, areas: study.areas,
        indicators: study.indicators, notCollected: [], tables: study.tables, baselineAreas: [],
        outcomes: study.outcomes,
        disclosure: DisclosureRule(suppress: .none, secondary: false, round: round), targets: [:],
        synthetic: true))
    set.tallies[Fixture.key(.contact, .before(months: 6))] = tally
    return set
  }

  /// 38 of 81 children, alone or in pairs: 40 of 80 after rounding, where Wilson's interval of
  /// 0.5 with n over the effect d is 0.5 ± z/2 · √(n/d + z²) / (n/d + z²).
  @Test("a share, its interval and its design effect by hand")
  func share() throws {
    let families = (0..<27).map { ($0 < 15 ? 2 : 0, 2) } + (0..<27).map { ($0 < 8 ? 1 : 0, 1) }
    let tally = Fixture.families(families.map { (x: $0.0, n: $0.1) })
    #expect(tally.numerator == 38 && tally.denominator == 81)
    let exact = try #require(Fixture.evaluation(set(tally, .none)).findings.first)
    let finding = try #require(Fixture.evaluation(set(tally, .ten)).findings.first)
    let effect = (try #require(exact.designEffect) * 10).rounded() / 10
    #expect(effect > 1.2)
    #expect(finding.tally.numerator == 40 && finding.tally.denominator == 80)
    #expect(finding.shown(.families) == 50 && finding.designEffect == effect)
    let estimate = try #require(finding.estimate)
    #expect(estimate.value == 0.5 && estimate.method == "wilson-clustered")
    let (z, n) = (1.959963984540054, 80 / effect)
    let half = z / 2 * (n + z * z).squareRoot() / (n + z * z)
    #expect(abs(estimate.lower - (0.5 - half)) < 1e-12)
    #expect(abs(estimate.upper - (0.5 + half)) < 1e-12)
  }

  @Test(
    "two worlds that round alike give the same findings, to the last digit",
    arguments: [(38, 81, 42, 78), (3, 8, 7, 12), (0, 5, 2, 3)])
  func alike(numerator: Int, denominator: Int, otherNumerator: Int, otherDenominator: Int) {
    let one = Fixture.singles(numerator, of: denominator)
    let other = Fixture.singles(otherNumerator, of: otherDenominator)
    let (first, second) = (
      Fixture.evaluation(set(one, .five)), Fixture.evaluation(set(other, .five))
    )
    #expect(first.findings == second.findings && first.findings.count == 1)
    #expect(
      Fixture.evaluation(set(one, .none)).findings != Fixture.evaluation(set(other, .none)).findings
    )
  }

  @Test("the greatest error is that of one file, and 0 without rounding")
  func error() {
    let tally = Fixture.singles(40, of: 100)
    #expect(Fixture.evaluation(set(tally, .midpointSix)).countError == 3)
    #expect(Fixture.evaluation(set(tally, .none)).countError == 0)
  }
}
