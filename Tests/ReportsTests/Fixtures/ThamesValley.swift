import Evaluations
import Indicators
import Studies
import Tallies

@testable import Reports

/// The published figures as counts: 225 children, of whom 163 are of school age and linked.
struct ThamesValley {
  var leaves: LeafTallies

  init(_ study: Study = StudyFixture.study()) {
    leaves = LeafTallies(study)
    let places = Set(study.areas.map(\.code))
    let ids = Set(study.indicators.map(\.id))
    if places.contains("E10000025") { addOxfordshire(ids) }
    if places.contains("E06000038") { addComparisonChildren(ids) }
    if ids.contains("accepted") { addOffers(places) }
    addQuality()
  }

  /// The evaluation, dated the day after the extract.
  var evaluation: Evaluation {
    Evaluator().evaluation(
      of: leaves.set, generated: StudyFixture.extracted.adding(days: 1))
  }

  /// The report with a provenance.
  var report: EvaluationReport {
    EvaluationReport(
      evaluation: evaluation,
      provenance: ReportProvenance(
        toolVersion: "0.1.0",
        files: Provenance(
          study: FileFingerprint(
            file: "study.yaml", table: nil, bytes: 1_200, rows: nil,
            sha256: String(repeating: "ab", count: 32)),
          extracts: [
            FileFingerprint(
              file: "children.csv", table: "children", bytes: 40_211, rows: 812,
              sha256: String(repeating: "cd", count: 32))
          ])))
  }

  static let oxfordshire = Place(area: "E10000025", arm: .rollout)
  static let reading = Place(area: "E06000038", arm: .comparison)
  private static let year = [2022, 2023].map { ReferenceStratum(year: $0) }
  private static let term = [2022, 2023].map {
    ReferenceStratum(
      year: $0, term: 1, schoolYear: 6, sex: "F", freeMeals: true, specialNeeds: false)
  }

  private mutating func addOxfordshire(_ ids: Set<String>) {
    let place = Self.oxfordshire
    if ids.contains("fsm") { addSchool(place) }
    if ids.contains("attendance-above-90") { addAttendance(place) }
    if ids.contains("social-care") { addSocialCare(place) }
    if ids.contains("temporary-housing") {
      leaves.add("temporary-housing", .at(months: 0), at: place, .of(9, 225, pairs: 40))
    }
    let counts: [(String, String, Int)] = [
      ("recognised", "all", 225), ("sex", "F", 106), ("sex", "M", 119),
      ("age_group", "under-5", 41), ("age_group", "school-age", 175),
      ("age_group", "16-and-over", 9), ("parent", "father", 201), ("parent", "mother", 21),
      ("parent", "both", 3), ("carer_after:father", "mother", 188),
      ("carer_after:father", "grandparent", 13), ("carer_after:mother", "grandparent", 12),
      ("carer_after:mother", "father", 9), ("known_before", "yes", 60),
      ("known_before", "no", 150), ("known_before", "unknown", 15),
      ("education_linked", "yes", 163), ("education_linked", "no", 12),
      ("social_care_linked", "yes", 225),
    ]
    for (dimension, category, number) in counts {
      leaves.count(.child, dimension, category, at: place, number)
    }
  }

  private mutating func addSchool(_ place: Place) {
    let day = Moment.at(months: 0)
    leaves.add(
      "fsm", day, at: place, .of(108, 163, pairs: 30, notLinked: 12), strata: Self.year)
    leaves.add(
      "fsm", .within(months: 12), at: place,
      .of(126, 146, pairs: 26, notLinked: 12, notFollowedUp: 17), strata: Self.year)
    leaves.add(
      "fsm", MomentPair(before: day, after: .within(months: 12)), at: place,
      .of(97, 0, 29, 20))
    leaves.add(
      "sen-support", day, at: place, .of(51, 163, pairs: 30, notLinked: 12), strata: Self.year)
    leaves.add("ehcp", day, at: place, .of(11, 163, pairs: 30, notLinked: 12), strata: Self.year)
    leaves.add(
      "suspended", .yearOf, at: place, .of(7, 163, pairs: 30, notLinked: 12), strata: Self.year)
    leaves.add("suspension-rate", .yearOf, at: place, .of(9, 163, notLinked: 12), strata: Self.year)
  }

  private mutating func addAttendance(_ place: Place) {
    let terms: [(Moment, Int, Int, Tally)] = [
      (.term(offset: -1), 84, 146, .of(0, 160, pairs: 29, missing: 3, notLinked: 12)),
      (.term(offset: 0), 80, 140, .of(0, 163, pairs: 30, notLinked: 12)),
      (
        .term(offset: 1), 78, 130,
        .of(0, 150, pairs: 27, missing: 4, notLinked: 12, notFollowedUp: 9)
      ),
    ]
    for (moment, above90, above50, tally) in terms {
      for (id, number) in [("attendance-above-90", above90), ("attendance-above-50", above50)] {
        leaves.add(
          id, moment, at: place,
          .of(
            number, tally.denominator, pairs: tally.clusters.several, missing: tally.missing,
            notLinked: tally.notLinked, notFollowedUp: tally.notFollowedUp), strata: Self.term)
      }
    }
    leaves.add(
      "attendance-above-90", MomentPair(before: .term(offset: -1), after: .term(offset: 0)),
      at: place, .of(64, 20, 14, 62))
    leaves.add(
      "attendance-above-90", MomentPair(before: .term(offset: -1), after: .term(offset: 1)),
      at: place, .of(58, 20, 19, 51))
  }

  private mutating func addSocialCare(_ place: Place) {
    let (day, later) = (Moment.at(months: 0), Moment.at(months: 6))
    let (before, within) = (Moment.before(months: 6), Moment.within(months: 6))
    let numbers: [(String, Moment, Int, [ReferenceStratum])] = [
      ("social-care", day, 67, Self.year), ("social-care", later, 70, Self.year),
      ("early-help", day, 3, []), ("early-help", later, 21, []),
      ("no-social-care-record", day, 56, []), ("contact", before, 32, []),
      ("contact", within, 90, []), ("referral", before, 18, []), ("referral", within, 45, []),
    ]
    for (id, moment, number, strata) in numbers {
      leaves.add(id, moment, at: place, .of(number, 225, pairs: 40), strata: strata)
    }
    let pairs: [(String, Moment, Moment, PairTally)] = [
      ("social-care", day, later, .of(55, 12, 15, 143)),
      ("early-help", day, later, .of(1, 2, 20, 202)),
      ("contact", before, within, .of(20, 12, 70, 123)),
      ("referral", before, within, .of(10, 8, 35, 172)),
    ]
    for (id, first, second, table) in pairs {
      leaves.add(id, MomentPair(before: first, after: second), at: place, table)
    }
  }

  private mutating func addComparisonChildren(_ ids: Set<String>) {
    let place = Self.reading
    leaves.count(.child, "recognised", "all", at: place, 90)
    leaves.count(.child, "education_linked", "yes", at: place, 55)
    leaves.count(.child, "education_linked", "no", at: place, 15)
    guard ids.contains("fsm") else { return }
    leaves.add(
      "fsm", .at(months: 0), at: place, .of(30, 55, pairs: 5, notLinked: 15), strata: Self.year)
    leaves.add(
      "attendance-above-90", .term(offset: 0), at: place, .of(31, 55, pairs: 5, notLinked: 15),
      strata: Self.term)
  }

  private mutating func addOffers(_ places: Set<String>) {
    let offers: [(String, Arm, Int, Int)] = [
      ("E10000025", .rollout, 30, 150), ("E06000042", .rollout, 24, 120),
      ("E06000060", .rollout, 16, 80), ("E06000037", .rollout, 10, 50),
      ("E06000038", .comparison, 8, 50), ("E06000039", .comparison, 6, 60),
      ("E06000040", .comparison, 4, 30), ("E06000041", .comparison, 3, 30),
      ("E06000036", .comparison, 5, 30),
    ]
    for (area, arm, accepted, offered) in offers where places.contains(area) {
      let place = Place(area: area, arm: arm)
      leaves.add("accepted", .toDate, at: place, .of(accepted, offered))
      leaves.add("second-offer-accepted", .toDate, at: place, .of(accepted / 2, accepted / 2 + 6))
      addFamilies(place, accepted: accepted, offered: offered)
      guard area != "E10000025", area != "E06000038" else { continue }
      addUnlinked(place, children: offered + 30)
    }
  }

  /// Children of areas that linked no records.
  private mutating func addUnlinked(_ place: Place, children: Int) {
    leaves.count(.child, "recognised", "all", at: place, children)
    leaves.count(.child, "education_linked", "no", at: place, children / 2)
    leaves.count(.child, "social_care_linked", "no", at: place, children)
    for indicator in leaves.set.study.indicators where indicator.record != nil {
      let eligible = indicator.population == .schoolAge ? children / 2 : children
      for moment in indicator.moments {
        leaves.add(indicator.id, moment, at: place, .of(0, 0, notLinked: eligible))
      }
    }
  }

  private mutating func addFamilies(_ place: Place, accepted: Int, offered: Int) {
    let counts: [(String, String, Int)] = [
      ("recognised", "all", offered + 12), ("offered", "yes", offered), ("offered", "no", 12),
      ("reached", "yes", offered - 7), ("reached", "no", 7), ("accepted", "yes", accepted),
      ("declined", "yes", offered - accepted - 7), ("no-contact", "yes", 7),
      ("second-offer", "yes", accepted / 2 + 6),
      ("second-offer-accepted", "yes", accepted / 2), ("needs-recorded", "yes", accepted),
      ("needs-recorded", "no", offered + 12 - accepted),
      ("need", "child", accepted / 2), ("need", "carer", accepted / 3),
      ("need", "legal", accepted / 5),
    ]
    for (dimension, category, number) in counts {
      leaves.count(.family, dimension, category, at: place, number)
    }
  }

  private mutating func addQuality() {
    let found: [(String, QualityRule, Int)] = [
      ("children", .rowsRead, 815), ("children", .rowsKept, 812), ("children", .duplicateRow, 3),
      ("attendance", .rowsRead, 1_500), ("attendance", .rowsKept, 1_490),
      ("attendance", .afterExtract, 10),
    ]
    for (table, rule, number) in found {
      leaves.set.quality[QualityKey(table: table, rule: rule.rawValue)] = number
    }
  }
}
