import Indicators
import Releases
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Expected numbers where counts are rounded")
struct RoundedExpectedTests {
  /// Children with free meals in two areas, by year, their tallies being the sums.
  private func finding(
    _ areas: [[(year: Int, count: Int, of: Int)]], _ round: DisclosureRule.Rounding
  ) throws -> Finding {
    let fixture = Fixture.study(indicators: [.freeSchoolMeals])
    let study = Study(
      title: fixture.title, extracted: fixture.extracted, areas: fixture.areas,
      indicators: fixture.indicators, notCollected: [], tables: fixture.tables, baselineAreas: [],
      outcomes: fixture.outcomes,
      disclosure: DisclosureRule(suppress: .none, secondary: false, round: round), targets: [:],
      synthetic: true)
    var set = TallySet(study: study)
    for (place, years) in areas.enumerated() {
      for entry in years {
        let area = study.areas[place].code
        let leaf = Fixture.key(.freeSchoolMeals, .at(months: 0), area: area, arm: .rollout)
        for (area, arm) in [(nil, nil), (nil, Arm.rollout), (area, nil), (area, .rollout)] {
          let key = Fixture.key(.freeSchoolMeals, .at(months: 0), area: area, arm: arm)
          set.tallies[key, default: .zero].merge(Fixture.singles(entry.count, of: entry.of))
        }
        let stratum = ReferenceStratum(year: entry.year)
        set.strata[StratumKey(tally: leaf, stratum: stratum)] =
          StratumTally(numerator: entry.count, denominator: entry.of)
      }
    }
    return try #require(Fixture.evaluation(set).finding("fsm", .at(months: 0)))
  }

  /// Each area has 12 children of 2022/23, which has 23.8%, and 33 of 2023/24, which has 24.6%.
  ///
  /// After rounding they weigh 10 and 35. Both areas have 90 children, 20 of them with free meals.
  @Test("the finding's own numbers are compared, and the bounds hold the exact number")
  func whole() throws {
    let years = [(year: 2022, count: 2, of: 12), (year: 2023, count: 8, of: 33)]
    let exact = try #require(try finding([years, years], .none).expected)
    let finding = try finding([years, years], .five)
    let rounded = try #require(finding.expected)
    #expect(rounded.observed == finding.tally.numerator && rounded.observed == 20)
    #expect(rounded.total == finding.tally.denominator && rounded.total == 90)
    #expect(abs(rounded.expected - 90 * (20 * 0.238 + 70 * 0.246) / 90) < 1e-9)
    // 88 · 0.238 = 20.944 and 92 · 0.246 = 22.632.
    let note = try #require(rounded.notes.first)
    #expect(note.contains("between 20.9 and 22.7 would be expected"), "\(note)")
    #expect(exact.expected > 20.9 && exact.expected < 22.7)
    #expect(exact.notes.allSatisfy { !$0.contains("rounded") })
  }

  /// The parts are rounded away, or some have no rate: rounded parts are nobody's number.
  @Test("nothing is expected where a year has no figure or all parts round to 0")
  func refused() throws {
    let without = [(year: 2022, count: 2, of: 12), (year: 2099, count: 8, of: 33)]
    let finding = try finding([without], .five)
    #expect(finding.expected == nil)
    #expect(finding.unlike == .rounded)
    let small = [(year: 2022, count: 0, of: 2), (year: 2023, count: 1, of: 2)]
    #expect(try self.finding([small, small], .five).expected == nil)
  }
}
