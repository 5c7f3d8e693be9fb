import Testing

@testable import Indicators

@Suite("What may be compared with what")
struct BaselineRuleTests {
  let registry = BaselineRegistry.builtIn

  @Test("Every rule stands once and gives a reason")
  func table() {
    let pairs = BaselineRule.all.map { $0.indicator + " " + $0.moment }
    #expect(Set(pairs).count == pairs.count)
    #expect(BaselineRule.all.allSatisfy { $0.otherwise.reason.hasSuffix(".") })
    #expect(BaselineRule.all.allSatisfy { $0.like?.remark.hasSuffix(".") ?? true })
    #expect(BaselineRule.rule(indicator: "fsm", moment: "at-6m") == nil)
  }

  @Test("Every like has figures of the rule's unit of count, kind of period and kind of key")
  func likes() {
    for rule in BaselineRule.all {
      guard let like = rule.like else { continue }
      let figures = registry.figures(of: like.measure)
      let usable = figures.filter { $0.periodKind == like.periodKind }
      #expect(!usable.isEmpty, "\(like.measure)")
      for figure in usable {
        #expect(figure.unitOfCount.basis == rule.counts, "\(figure.id)")
        #expect(figure.period.key?.kind == rule.keyKind, "\(figure.id)")
      }
    }
    for rule in BaselineRule.all {
      guard let measure = rule.otherwise.measure else { continue }
      #expect(!registry.figures(of: measure).isEmpty, "\(measure)")
    }
  }

  @Test(
    "Likes",
    arguments: [
      ("fsm", "at", "E92000001", .academicYear(start: 2023), 0.246),
      ("sen-support", "at", "E10000025", .academicYear(start: 2023), 0.163),
      ("ehcp", "at", "E92000001", .academicYear(start: 2023), 0.048),
      // 100 - 19.4 and 100 - 21.5, single terms; 100 - 2.2.
      ("attendance-above-90", "term-of", "E92000001", .term(start: 2023, ordinal: 0), 0.806),
      ("attendance-above-90", "term-after", "E92000001", .term(start: 2023, ordinal: 1), 0.785),
      ("attendance-above-50", "term-before", "E92000001", .term(start: 2023, ordinal: 1), 0.978),
      ("social-care", "at", "E92000001", .marchYear(2024), 0.03312),
      ("social-care", "at-6m", "E10000025", .marchYear(2024), 0.02508),
    ] as [(String, String, String, BaselinePeriodKey, Double)])
  func like(
    _ indicator: String, _ moment: String, _ area: String, _ key: BaselinePeriodKey,
    _ expected: Double
  ) {
    let match = registry.match(
      indicator: indicator, moment: moment, areaCode: area, period: key)
    guard case .like(let baseline, let fraction) = match else {
      Issue.record("not a like: \(match)")
      return
    }
    #expect(abs(fraction - expected) < 1e-6)
    #expect(baseline.areaCode == area)
    #expect(match.reason == nil)
  }

  @Test("Children suspended and suspensions each meet their own figure")
  func suspension() {
    let key = BaselinePeriodKey.academicYear(start: 2023)
    let children = registry.match(
      indicator: "suspended", moment: "year-of", areaCode: "E92000001", period: key)
    let events = registry.match(
      indicator: "suspension-rate", moment: "year-of", areaCode: "E92000001", period: key)
    #expect(children.baseline?.unitOfCount.basis == .children)
    #expect(events.baseline?.unitOfCount.basis == .events)
    guard case .like(_, let share) = children, case .like(_, let rate) = events else {
      Issue.record("not likes")
      return
    }
    #expect(abs(share - 0.0404) < 5e-5)
    #expect(abs(rate - 0.1131) < 5e-5)
  }

  @Test(
    "Unlikes name the figure and give a reason",
    arguments: [
      ("fsm", "within-12m", "E92000001", .academicYear(start: 2023), "fsm.eligible.pct"),
      // Oxfordshire has no figure for all phases together.
      ("fsm", "at", "E10000025", .academicYear(start: 2023), "fsm.eligible.pct.primary"),
      // No single term is held for authorities, nor for a summer, nor severe absence in autumn.
      (
        "attendance-above-90", "term-of", "E10000025", .term(start: 2023, ordinal: 0),
        "absence.persistent.pct"
      ),
      (
        "attendance-above-90", "term-of", "E92000001", .term(start: 2022, ordinal: 2),
        "absence.persistent.pct"
      ),
      (
        "attendance-above-50", "term-of", "E92000001", .term(start: 2023, ordinal: 0),
        "absence.severe.pct"
      ),
      ("referral", "within-6m", "E92000001", .marchYear(2024), "csc.referral.children.rate"),
      ("sdq-total", "baseline", "E92000001", .marchYear(2024), "sdq.cla.mean"),
      ("sdq-high", "follow-up", "E10000025", .marchYear(2024), "sdq.cla.concern.pct"),
    ] as [(String, String, String, BaselinePeriodKey, String)])
  func unlike(
    _ indicator: String, _ moment: String, _ area: String, _ key: BaselinePeriodKey,
    _ measure: String
  ) {
    let match = registry.match(
      indicator: indicator, moment: moment, areaCode: area, period: key)
    guard case .unlike(let baseline, let reason) = match else {
      Issue.record("not an unlike: \(match)")
      return
    }
    #expect(baseline?.measure == measure)
    #expect(baseline?.period.key == key.wholeYear)
    #expect(!reason.isEmpty)
  }

  @Test(
    "Another year's figure is never a like",
    arguments: [
      ("ehcp", "at", .academicYear(start: 2025), "January 2025"),
      ("fsm", "at", .academicYear(start: 2010), "January 2016"),
      ("attendance-above-90", "term-of", .term(start: 2019, ordinal: 1), "2018/19"),
      ("suspended", "year-of", .academicYear(start: 2024), "2023/24"),
      ("social-care", "at", .marchYear(2027), "31 March 2025"),
    ] as [(String, String, BaselinePeriodKey, String)])
  func nearest(
    _ indicator: String, _ moment: String, _ key: BaselinePeriodKey, _ label: String
  ) {
    let match = registry.match(
      indicator: indicator, moment: moment, areaCode: "E92000001", period: key)
    guard case .unlike(let baseline, let reason) = match else {
      Issue.record("not an unlike: \(match)")
      return
    }
    #expect(baseline?.period.label == label)
    #expect(reason.contains(key.label) && reason.contains(label))
  }

  @Test("A key of another kind never makes a like")
  func wrongKey() {
    let match = registry.match(
      indicator: "social-care", moment: "at", areaCode: "E92000001",
      period: .academicYear(start: 2023))
    #expect(match == .none(reason: "No position at that 31 March is held for this area."))
  }

  @Test(
    "Nothing is published",
    arguments: [
      ("early-help", "at"), ("early-help", "at-6m"), ("no-social-care-record", "at"),
      ("contact", "before-6m"), ("contact", "within-6m"), ("accepted", "to-date"),
      ("second-offer-accepted", "to-date"), ("parental-stress", "baseline"), ("own", "at"),
    ])
  func nothing(_ indicator: String, _ moment: String) {
    let match = registry.match(
      indicator: indicator, moment: moment, areaCode: "E92000001", period: .marchYear(2024))
    guard case .none(let reason) = match else {
      Issue.record("something was found: \(match)")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test("Nothing is held for an area outside the registry")
  func elsewhere() {
    let match = registry.match(
      indicator: "sen-support", moment: "at", areaCode: "W06000015",
      period: .academicYear(start: 2023))
    #expect(match.baseline == nil)
  }

  @Test("Whatever the year and area, likes share unit of count and are not quoted")
  func law() {
    let areas = Set(registry.figures.map(\.areaCode)).sorted()
    for rule in BaselineRule.all {
      for area in areas {
        for year in 2015...2026 {
          for key in keys(year) {
            guard
              case .like(let baseline, let fraction) = registry.match(
                rule, areaCode: area, period: key)
            else { continue }
            #expect(baseline.unitOfCount.basis == rule.counts)
            #expect(baseline.grade != .quoted && baseline.stratum == nil)
            #expect(baseline.period.key == key)
            #expect(fraction >= 0)
          }
        }
      }
    }
  }

  private func keys(_ year: Int) -> [BaselinePeriodKey] {
    [.academicYear(start: year), .marchYear(year)]
      + (0...2).map { .term(start: year, ordinal: $0) }
  }
}
