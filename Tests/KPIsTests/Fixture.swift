import Evaluations
import Indicators
import KPIs
import Releases
import Studies
import Tallies

/// Studies and tallies made by hand.
enum Fixture {
  /// Two areas, the first rolled out; take-up, attendance, suspension rate, free meals and the
  /// parental stress scale.
  static func study(
    targets: [String: Double] = ["accepted": 0.25],
    suppress: DisclosureRule.Threshold = .none, indicators: [Indicator] = chosen,
    title: String = "Fixture", names: [String] = ["Oxfordshire", "Reading"]
  ) -> Study {
    Study(
      title: title, extracted: day("2025-07-31"),
      areas: [
        Area(code: "E10000025", name: names[0], rollout: day("2021-11-01")),
        Area(code: "E06000038", name: names[1], rollout: nil),
      ], indicators: indicators, notCollected: [], tables: ["children"],
      baselineAreas: ["E92000001"], outcomes: Outcomes(primary: "accepted", secondary: []),
      disclosure: DisclosureRule(suppress: suppress, secondary: false), targets: targets,
      synthetic: true)
  }

  static let chosen = ["accepted", "fsm", "suspension-rate", "parental-stress"]
    .compactMap(Catalogue.indicator)

  static func day(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
  }

  /// A tally of children or families who are each a family of their own.
  static func singles(_ numerator: Int, of denominator: Int, squares: Int = 0) -> Tally {
    Tally(
      numerator: numerator, denominator: denominator, missing: 0, notLinked: 0, notFollowedUp: 0,
      clusters: ClusterSums(
        clusters: denominator, several: 0, xx: squares > 0 ? squares : numerator, xn: numerator,
        nn: denominator), squares: squares)
  }

  /// Tallies: an indicator’s name, moment, cell and tally.
  static func set(_ study: Study, _ rows: [(String, Moment, Cell, Tally)]) -> TallySet {
    var set = TallySet(study: study)
    for (indicator, moment, cell, tally) in rows {
      set.tallies[TallyKey(indicator: indicator, moment: moment, cell: cell)] = tally
    }
    return set
  }

  /// The table of some tallies.
  static func table(_ set: TallySet) -> KPITable {
    KPITable(Evaluator().evaluation(of: set, generated: day("2025-08-01")))
  }

  /// The table of a study with tallies.
  static func table(
    _ study: Study, _ rows: [(String, Moment, Cell, Tally)]
  ) -> KPITable {
    table(set(study, rows))
  }

  /// The table of tallies of the study as it is.
  static func table(_ rows: [(String, Moment, Cell, Tally)]) -> KPITable {
    table(set(study(), rows))
  }
}
