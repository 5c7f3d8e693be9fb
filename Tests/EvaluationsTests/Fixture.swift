import Indicators
import Studies
import Tallies

@testable import Evaluations

/// Tallies made by hand.
enum Fixture {
  /// A study of nine areas, the first few of them rolled out.
  static func study(
    rollouts: Int = 4, indicators: [Indicator] = Catalogue.indicators,
    suppress: DisclosureRule.Threshold = .none, baselines: [String] = []
  ) -> Study {
    let areas = (0..<9).map { place in
      Area(
        code: "E0600003\(place)", name: "Area \(place)",
        rollout: place < rollouts ? day("2021-11-01") : nil)
    }
    return Study(
      title: "Fixture", extracted: day("2025-07-31"), areas: areas, indicators: indicators,
      notCollected: [], tables: ["children"], baselineAreas: baselines,
      outcomes: Outcomes(primary: "accepted", secondary: []),
      disclosure: DisclosureRule(suppress: suppress, secondary: false), targets: [:],
      synthetic: true)
  }

  /// A day that the calendar has.
  static func day(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
  }

  /// A tally of children who are each a family of their own.
  static func singles(_ numerator: Int, of denominator: Int) -> Tally {
    Tally(
      numerator: numerator, denominator: denominator, missing: 0, notLinked: 0, notFollowedUp: 0,
      clusters: ClusterSums(
        clusters: denominator, several: 0, xx: numerator, xn: numerator, nn: denominator))
  }

  /// A tally of families: x children with the attribute of n.
  static func families(_ families: [(x: Int, n: Int)]) -> Tally {
    var clusters = ClusterSums.zero
    for family in families { clusters.add(count: family.x, total: family.n) }
    return Tally(
      numerator: families.reduce(0) { $0 + $1.x }, denominator: families.reduce(0) { $0 + $1.n },
      missing: 0, notLinked: 0, notFollowedUp: 0, clusters: clusters)
  }

  /// The place of a tally.
  static func key(
    _ indicator: Indicator, _ moment: Moment, area: String? = nil, arm: Arm? = nil
  ) -> TallyKey {
    TallyKey(indicator: indicator.id, moment: moment, cell: Cell(area: area, arm: arm))
  }

  /// What a set of tallies says.
  static func evaluation(_ set: TallySet) -> Evaluation {
    Evaluator().evaluation(of: set, generated: set.study.extracted)
  }
}
