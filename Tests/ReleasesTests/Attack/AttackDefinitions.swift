import Indicators

/// What everybody knows of the numbers without seeing one: how they are defined.
enum AttackDefinitions {
  static let education: Set<String> = [
    "fsm", "sen-support", "ehcp", "attendance-above-90", "attendance-above-50", "suspended",
    "suspension-rate",
  ]
  static let socialCare: Set<String> = [
    "social-care", "early-help", "no-social-care-record", "contact", "referral",
  ]
  static let neverMissing = socialCare.union([
    "fsm", "sen-support", "ehcp", "suspended", "suspension-rate",
  ])

  /// Whether the records of social care answer a question of the catalogue or of a test's own.
  static func isOfSocialCare(_ indicator: String) -> Bool {
    socialCare.contains(indicator) || indicator.hasPrefix("own-")
  }

  /// One name for numbers that are one number by definition.
  static func same(_ quantity: Quantity) -> Quantity {
    guard case .answer(let asked, let part) = quantity else { return quantity }
    if education.contains(asked.indicator) { return schools(asked, part) ?? quantity }
    if isOfSocialCare(asked.indicator) { return services(asked, part) ?? quantity }
    switch (asked.indicator, part) {
    case ("accepted", .numerator): return .count("families", "accepted", "yes", nil)
    case ("accepted", .denominator): return .count("families", "offered", "yes", nil)
    case ("accepted", .missing), ("accepted", .notLinked), ("accepted", .notFollowedUp):
      return .none
    case ("sdq-high", .notLinked), ("sdq-high", .notFollowedUp):
      return .answer(
        Asked(indicator: "sdq-total", moment: asked.moment, informant: asked.informant), part)
    default: return quantity
    }
  }

  private static func schools(_ asked: Asked, _ part: AskedPart) -> Quantity? {
    if part == .notLinked { return .count("children", "education_linked", "no", nil) }
    if part == .missing, neverMissing.contains(asked.indicator) { return Quantity.none }
    guard AskedPart.people.contains(part), part != .numerator else { return nil }
    let twin = [
      "attendance-above-50": "attendance-above-90", "suspension-rate": "suspended",
    ]
    if asked.moment == .at(months: 0), part == .notFollowedUp { return Quantity.none }
    if asked.moment == .at(months: 0), part == .denominator {
      return .answer(Asked(indicator: "fsm", moment: asked.moment), part)
    }
    return twin[asked.indicator].map { .answer(Asked(indicator: $0, moment: asked.moment), part) }
  }

  private static func services(_ asked: Asked, _ part: AskedPart) -> Quantity? {
    if part == .notLinked { return .count("children", "social_care_linked", "no", nil) }
    if part == .missing { return Quantity.none }
    let isLater = [.at(months: 6), .within(months: 6)].contains(asked.moment)
    if part == .notFollowedUp, !isLater { return Quantity.none }
    guard part == .denominator || part == .notFollowedUp else { return nil }
    return .answer(Asked(indicator: "social-care", moment: .at(months: isLater ? 6 : 0)), part)
  }

  /// Everybody whom a question is about, nil where no count says it.
  static func population(_ indicator: String) -> Quantity? {
    if education.contains(indicator) { return .count("children", "age_group", "school-age", nil) }
    if isOfSocialCare(indicator) || indicator.hasPrefix("sdq") {
      return .count("children", "recognised", "all", nil)
    }
    return nil
  }

  /// Pairs of questions of one moment of which the first is at most the second.
  static let within = [
    ("attendance-above-90", "attendance-above-50"), ("referral", "contact"),
    ("suspended", "suspension-rate"),
  ]

  /// Questions of the same moment, and of the day and the months before it, of which nobody has
  /// two.
  static let exclusive: [[Asked]] =
    [Moment.at(months: 0), .at(months: 6)].map { moment in
      ["social-care", "early-help"].map { Asked(indicator: $0, moment: moment) }
    } + [
      ["social-care", "early-help", "no-social-care-record"].map {
        Asked(indicator: $0, moment: .at(months: 0))
      },
      [
        Asked(indicator: "contact", moment: .before(months: 6)),
        Asked(indicator: "no-social-care-record", moment: .at(months: 0)),
      ],
    ]

  /// Plain counts whose categories add up to another.
  static let partitions: [(unit: String, dimension: String, whole: Quantity)] =
    ["sex", "age_group", "social_care_linked", "parent"].map {
      ("children", $0, .count("children", "recognised", "all", nil))
    } + [
      ("children", "education_linked", .count("children", "age_group", "school-age", nil)),
      ("families", "offered", .count("families", "recognised", "all", nil)),
    ]
    + ["accepted", "declined", "no-contact", "reached"].map {
      ("families", $0, .count("families", "offered", "yes", nil))
    }

  /// Further sums of the steps of families.
  static let steps: [(parts: [Quantity], whole: Quantity)] = [
    (
      ["accepted", "declined", "no-contact"].map { .count("families", $0, "yes", nil) },
      .count("families", "offered", "yes", nil)
    ),
    ([.count("families", "reached", "no", nil)], .count("families", "no-contact", "yes", nil)),
  ]
}
