import Indicators
import Studies

/// Studies to report on: synthetic, after what is published of Thames Valley.
enum StudyFixture {
  static let extracted = CalendarDate(iso: "2025-07-31") ?? CalendarDate(dayNumber: 0)
  private static let start = CalendarDate(iso: "2021-11-01")

  static let areas: [Area] = [
    Area(code: "E10000025", name: "Oxfordshire", rollout: start),
    Area(code: "E06000042", name: "Milton Keynes", rollout: start),
    Area(code: "E06000060", name: "Buckinghamshire", rollout: start),
    Area(code: "E06000037", name: "West Berkshire", rollout: start),
    Area(code: "E06000038", name: "Reading", rollout: nil),
    Area(code: "E06000039", name: "Slough", rollout: nil),
    Area(code: "E06000040", name: "Windsor and Maidenhead", rollout: nil),
    Area(code: "E06000041", name: "Wokingham", rollout: nil),
    Area(code: "E06000036", name: "Bracknell Forest", rollout: nil),
  ]

  static let housing = Indicator(
    id: "temporary-housing", title: "Temporary housing",
    definition: "A spell in temporary housing is open on the day.",
    source: "The study’s own definition", topic: .local, population: .allChildren, record: nil,
    measure: .proportion(of: .status(table: "housing", filter: nil, during: .moment)),
    moments: [.at(months: 0)])

  /// The built-in indicators but those of questionnaires, which have fixtures of their own.
  static let ofRecords = Catalogue.indicators.filter { $0.topic != .wellbeing }

  static let tables = [
    "children", "free_meals", "sen", "attendance", "suspensions", "social_care", "contacts",
    "offers", "needs", "housing",
  ]

  /// A study; each part may be replaced.
  static func study(
    areas: [Area] = areas, indicators: [Indicator] = ofRecords + [housing],
    notCollected: [NotCollected] = [], suppress: DisclosureRule.Threshold = .none
  ) -> Study {
    Study(
      title: "Operation Paramount in Thames Valley", extracted: extracted, areas: areas,
      indicators: indicators, notCollected: notCollected, tables: tables,
      baselineAreas: ["E92000001", "E12000008"],
      outcomes: Outcomes(primary: "accepted", secondary: ["attendance-above-90"]),
      disclosure: DisclosureRule(suppress: suppress), targets: ["accepted": 0.25],
      synthetic: true)
  }
}
