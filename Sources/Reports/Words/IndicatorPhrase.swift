import Indicators

/// An indicator as the end of a sentence whose subject is children or families.
struct IndicatorPhrase: Hashable, Sendable {
  /// After one child or family.
  let singular: String
  /// After several.
  let plural: String

  /// The phrase of an indicator; a study's own is named by its title.
  init(_ indicator: Indicator) {
    if let known = Self.known[indicator.id] {
      self = known
    } else {
      self.init("met the definition of ‘\(indicator.title)’")
    }
  }

  /// The phrase after a number.
  func after(_ count: Int) -> String { count == 1 ? singular : plural }

  private init(_ both: String) {
    self.init(both, both)
  }

  private init(_ singular: String, _ plural: String) {
    self.singular = singular
    self.plural = plural
  }

  private static let known: [String: IndicatorPhrase] = [
    "accepted": IndicatorPhrase("accepted support"),
    "second-offer-accepted": IndicatorPhrase("accepted support when asked again"),
    "fsm": IndicatorPhrase(
      "was eligible for free school meals", "were eligible for free school meals"),
    "sen-support": IndicatorPhrase("had SEN support"),
    "ehcp": IndicatorPhrase("had an education, health and care plan"),
    "attendance-above-90": IndicatorPhrase("had attendance above 90%"),
    "attendance-above-50": IndicatorPhrase("had attendance above 50%"),
    "suspended": IndicatorPhrase("was suspended at least once", "were suspended at least once"),
    "social-care": IndicatorPhrase("had a status of Child in Need or above"),
    "early-help": IndicatorPhrase("was receiving early help", "were receiving early help"),
    "no-social-care-record": IndicatorPhrase("had no social care record"),
    "sdq-high": IndicatorPhrase("had high or very high total difficulties"),
    "contact": IndicatorPhrase("had a contact with children’s social care"),
    "referral": IndicatorPhrase("had a referral to children’s social care"),
  ]
}
