import Documents
import Evaluations
import Indicators
import Releases
import Reports
import Studies
import Tallies
import Testing

@testable import Dashboards

/// One area shows and another suppresses.
///
/// One has 20 of 60 families where the pathway ran, the other 30 families in all: together 20 of
/// 90, which is 22.2%, to 50 of 90, which is 55.6%. Of suspensions 30 among 60 are shown: of 90
/// children at least 33.3 in 100.
@Suite("A suppressed figure says on the dashboard between what it lies")
struct BoundsTests {
  private static var evaluation: Evaluation {
    let small = DashboardFixture.study(suppress: .oneToFive, hasDesign: false)
    let study = Study(
      title: small.title, extracted: small.extracted, areas: small.areas,
      indicators: [.accepted, .suspensionRate], notCollected: [], tables: small.tables,
      baselineAreas: small.baselineAreas, outcomes: small.outcomes, disclosure: small.disclosure,
      targets: small.targets, synthetic: true)
    var set = TallySet(study: study)
    let area = study.areas[0].code
    var suppressed: [TallyKey: SuppressedTally] = [:]
    let counts: [(Indicator, Moment, Int, Int?)] = [
      (.accepted, .toDate, 20, 50), (.suspensionRate, .yearOf, 30, nil),
    ]
    for (indicator, moment, least, most) in counts {
      for arm in [Arm?.none, .rollout] {
        let key = { TallyKey(indicator: indicator.id, moment: moment, cell: $0) }
        set.tallies[key(Cell(area: area, arm: arm))] = Tally(
          numerator: least, denominator: 60, missing: 0, notLinked: 0, notFollowedUp: 0,
          clusters: ClusterSums(clusters: 60, several: 0, xx: least, xn: least, nn: 60))
        suppressed[key(Cell(arm: arm))] = SuppressedTally(
          numerator: CountRange(least: least, most: most),
          denominator: CountRange(least: 60, most: 90))
        suppressed[key(Cell(area: study.areas[1].code, arm: arm))] = SuppressedTally(
          numerator: CountRange(least: 0, most: most.map { $0 - least }),
          denominator: CountRange(least: 0, most: 30))
      }
    }
    return Evaluator().evaluation(
      of: ReleasedTallies(shown: set, suppressed: suppressed), generated: study.extracted)
  }

  @Test("in the row of the figure, after its symbol, by hand")
  func row() throws {
    let document = Dashboard(Self.evaluation).document()
    #expect(document.problems().isEmpty)
    let rows = DashboardTests.panels(document).first?.rows ?? []
    let accepted = try #require(rows.first { $0[0] == "Families who accepted support, to date" })
    #expect(Array(accepted[1...3]) == ["[c] between 22.2% and 55.6%", "[c]", "[c]"])
    let suspended = try #require(rows.first { $0[0].hasPrefix("Suspensions per 100") })
    #expect(suspended[1] == "[c] 33.3 or more; no limit is known")
    let html = Dashboard(Self.evaluation).html()
    #expect(
      html.contains("<td>[c]<span class=\"unit\"> between 22.2% and 55.6%</span></td>"))
  }

  @Test("below the key figure, and in the notes as the report has it")
  func words() throws {
    let html = Dashboard(Self.evaluation).html()
    #expect(
      html.contains(
        "<dd class=\"key-value\">[c]</dd><dd class=\"key-note\">suppressed to protect people; "
          + "between 22.2% and 55.6%</dd>"))
    #expect(html.contains("Suppressed, but between") && html.contains(BoundsWords.reading))
    let report = MarkdownRenderer(charts: nil).render(
      EvaluationReport(evaluation: Self.evaluation).document())
    #expect(report.contains("| 22.2% | 55.6% | 1 of 2 |"))
    #expect(report.contains("| 33.3 | no limit is known | 1 of 2 |"))
    #expect(report.contains(BoundsWords.reading))
  }

  @Test("nothing is said of it where there are none")
  func none() {
    let study = DashboardFixture.study(suppress: .oneToFive)
    let html = Dashboard(
      DashboardFixture.evaluation(study, DashboardFixture.withheld)
    ).html()
    #expect(html.contains("[c]") && !html.contains("Suppressed, but between"))
  }
}
