import Evaluations
import Indicators
import Releases
import Studies
import Tallies

@testable import Dashboards

/// A small study made by hand: four areas, two of them rolled out, three indicators.
enum DashboardFixture {
  /// Who counts in a leaf.
  struct Leaf {
    let indicator: Indicator
    let moment: Moment
    let area: Int
    let arm: Arm
    let count: (x: Int, n: Int)
    var quarter: Int?
  }

  static func day(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
  }

  static func study(
    suppress: DisclosureRule.Threshold = .none, hasDesign: Bool = true,
    title: String = "Small study"
  ) -> Study {
    let places = [
      ("E10000025", "Oxfordshire", "2021-11-01"), ("E06000042", "Milton Keynes", "2022-10-01"),
      ("E06000038", "Reading", nil), ("E06000039", "Slough", nil),
    ]
    return Study(
      title: title, extracted: day("2025-07-31"),
      areas: places.map { Area(code: $0.0, name: $0.1, rollout: $0.2.map(day)) },
      indicators: [.accepted, .freeSchoolMeals, .socialCare], notCollected: [],
      tables: ["children", "offers"], baselineAreas: ["E92000001"],
      outcomes: Outcomes(primary: "accepted", secondary: []),
      disclosure: DisclosureRule(suppress: suppress, secondary: suppress != .none),
      targets: ["accepted": 0.25], synthetic: true,
      design: hasDesign ? StudyDesign(question: "Do more families accept support?") : nil)
  }

  /// Take-up by quarter from 2022 Q1, one quarter without anybody; free meals by area.
  static var leaves: [Leaf] {
    let quarters = (0..<14).filter { $0 != 4 }.map { place in
      Leaf(
        indicator: .accepted, moment: .toDate, area: 0, arm: .rollout,
        count: (place == 9 ? 26 : 6 + place % 3, 27 + place), quarter: place)
    }
    let areas = [(1, Arm.rollout, 31, 113), (2, .comparison, 17, 127), (3, .comparison, 44, 131)]
    let others = areas.map {
      Leaf(
        indicator: .accepted, moment: .toDate, area: $0.0, arm: $0.1, count: ($0.2, $0.3),
        quarter: 3)
    }
    let meals = [(0, Arm.rollout, 71, 149), (1, .rollout, 3, 211), (2, .comparison, 61, 307)].map {
      Leaf(
        indicator: .freeSchoolMeals, moment: .at(months: 0), area: $0.0, arm: $0.1,
        count: ($0.2, $0.3))
    }
    let few = Leaf(
      indicator: .socialCare, moment: .at(months: 0), area: 0, arm: .rollout, count: (2, 7))
    return quarters + others + meals + [few]
  }

  /// Take-up and free meals that are shown, and too few in need of care to be shown.
  static var withheld: [Leaf] {
    [
      Leaf(indicator: .accepted, moment: .toDate, area: 0, arm: .rollout, count: (40, 90)),
      Leaf(
        indicator: .freeSchoolMeals, moment: .at(months: 0), area: 0, arm: .rollout,
        count: (71, 149)),
      Leaf(
        indicator: .socialCare, moment: .at(months: 0), area: 0, arm: .rollout, count: (3, 149)),
    ]
  }

  /// The tallies of some leaves, each in every cell that holds it.
  static func set(_ study: Study, _ leaves: [Leaf] = leaves) -> TallySet {
    var set = TallySet(study: study)
    for leaf in leaves {
      let area = study.areas[leaf.area].code
      var cells = [Cell(), Cell(arm: leaf.arm), Cell(area: area), Cell(area: area, arm: leaf.arm)]
      if let quarter = leaf.quarter {
        let first = StudyPeriod(.quarter, containing: day("2022-01-01")).number
        let period = StudyPeriod(.quarter, number: first + quarter)
        cells.append(Cell(area: area, arm: leaf.arm, period: period))
      }
      for cell in cells {
        let key = TallyKey(indicator: leaf.indicator.id, moment: leaf.moment, cell: cell)
        set.tallies[key, default: .zero].merge(singles(leaf.count.x, of: leaf.count.n))
        guard leaf.indicator.reference != nil, cell == cells[3] else { continue }
        set.strata[StratumKey(tally: key, stratum: ReferenceStratum(year: 2022)), default: .zero]
          .merge(StratumTally(numerator: leaf.count.x, denominator: leaf.count.n))
      }
    }
    for (unit, dimension, category) in [
      ("children", "recognised", "all"), ("families", "recognised", "all"),
      ("families", "offered", "yes"), ("families", "reached", "yes"),
    ] {
      for (cell, count) in [
        (Cell(), 907), (Cell(arm: .rollout), 613), (Cell(arm: .comparison), 294),
      ] {
        let key = CountKey(unit: unit, dimension: dimension, category: category, cell: cell)
        set.counts[key] = count
      }
    }
    return set
  }

  /// The evaluation of a study with the leaves.
  static func evaluation(_ study: Study, _ leaves: [Leaf] = leaves) -> Evaluation {
    Evaluator().evaluation(of: set(study, leaves), generated: day("2025-08-01"))
  }

  private static func singles(_ x: Int, of n: Int) -> Tally {
    Tally(
      numerator: x, denominator: n, missing: 0, notLinked: 0, notFollowedUp: 0,
      clusters: ClusterSums(clusters: n, several: 0, xx: x, xn: x, nn: n))
  }
}
