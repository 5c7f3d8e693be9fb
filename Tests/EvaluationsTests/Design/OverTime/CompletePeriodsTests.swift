import Indicators
import Studies
import Tallies
import Testing

@testable import Evaluations

@Suite("Periods in which every area has somebody")
struct CompletePeriodsTests {
  private func complete(_ fixture: PanelFixture) -> CompletePeriods {
    CompletePeriods(
      OutcomeIndex(fixture.set).periods(fixture.indicator, .toDate, nil),
      areas: fixture.study.comparedAreas, length: .quarter)
  }

  @Test("complete quarters stay as they are")
  func quarters() throws {
    let found = complete(StaggeredFixture.panel())
    #expect(found.tallies?.length == .quarter && found.tallies?.periods.count == 12)
    #expect(!found.isJoined && found.trimmed == 0)
  }

  @Test("a gap at an end is left out, one within joins quarters to half-years, two to years")
  func joined() throws {
    let end = complete(StaggeredFixture.panel { $0 == 5 && $1 == 0 ? nil : $2 })
    #expect(end.tallies?.length == .quarter && end.trimmed == 1)
    #expect(end.tallies?.periods.first?.name == "2022 Q2")
    let half = complete(StaggeredFixture.panel { $0 == 5 && $1 == 6 ? nil : $2 })
    #expect(half.tallies?.length == .halfYear && half.isJoined)
    #expect(half.tallies?.periods.count == 6)
    let year = complete(StaggeredFixture.panel { $0 == 5 && (6...7).contains($1) ? nil : $2 })
    #expect(year.tallies?.length == .year && year.tallies?.periods.count == 3)
  }

  @Test("no year complete: refused, with the area's name in both staggered rows")
  func refused() throws {
    let fixture = StaggeredFixture.panel { $0 == 5 && (4...7).contains($1) ? nil : $2 }
    #expect(complete(fixture).incomplete == [PanelFixture.code(5)])
    for row in fixture.analysis.estimates[2...3] {
      #expect(row.estimate == nil && row.p == nil)
      #expect(row.note?.contains(PanelFixture.code(5)) == true)
    }
    #expect(fixture.analysis.rows(.twoPeriods).first?.estimate != nil)
  }

  @Test("outcomes do not change the choice of periods")
  func presenceOnly() throws {
    let gaps: (Int, Int, (x: Int, n: Int)) -> (x: Int, n: Int)? = {
      $0 == 5 && $1 == 6 ? nil : $2
    }
    let one = complete(StaggeredFixture.panel(gaps))
    let other = complete(StaggeredFixture.panel { gaps($0, $1, (0, $2.n)) })
    #expect(one.tallies?.periods == other.tallies?.periods)
  }

  @Test("children before the rollout in its own period count on no side, and their number is noted")
  func ownPeriod() throws {
    let fixture = StaggeredFixture.panel()
    var set = fixture.set
    let period = StudyPeriod(.quarter, containing: Fixture.day("2023-02-15"))
    set.tallies[fixture.key(0, .comparison, period)] = Fixture.singles(3, of: 17)
    let (with, without) = (fixture.analysis(of: set), fixture.analysis)
    for (one, other) in zip(with.estimates, without.estimates).dropFirst(2) {
      #expect(one.estimate == other.estimate && one.p == other.p)
    }
    #expect(with.estimates[2].note?.contains("17 families who came before the rollout") == true)
  }

  @Test("a small number of them withholds every period")
  func fewLeftOut() throws {
    var fixture = StaggeredFixture.panel()
    fixture.suppress = .oneToFive
    var set = fixture.set
    let period = StudyPeriod(.quarter, containing: Fixture.day("2023-02-15"))
    set.tallies[fixture.key(0, .comparison, period)] = Fixture.singles(0, of: 4)
    #expect(fixture.analysis(of: set).estimates.isEmpty)
  }

  @Test("joined periods take in the rollout arm alone from the rollout's own period on")
  func arms() throws {
    let fixture = PanelFixture(
      rollouts: ["2022-04-01", nil], counts: [[(1, 10), (2, 20)], [(3, 30), (4, 40)]])
    let cells = OutcomeIndex(fixture.set).periods(fixture.indicator, .toDate, nil)
    let tallies = PeriodTallies(cells, areas: fixture.study.comparedAreas, length: .halfYear)
    #expect(tallies.tallies.map { $0.map(\.denominator) } == [[20], [70]])
    #expect(tallies.leftOut == 10)
  }

  @Test("no design, or nobody by period: nothing is said")
  func nothing() throws {
    let fixture = StaggeredFixture.panel { _, _, _ in nil }
    #expect(fixture.analysis.estimates.isEmpty && fixture.analysis.eventStudy == nil)
    let set = TallySet(study: Fixture.study(indicators: [.accepted]))
    #expect(StaggeredFixture.panel().analysis(of: set).estimates.isEmpty)
  }
}
