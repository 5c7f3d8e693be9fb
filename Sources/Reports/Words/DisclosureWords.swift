import Documents
import Studies

/// What a study declared about small numbers, in plain English.
struct DisclosureWords {
  let rule: DisclosureRule

  /// The rule as a sentence.
  var sentence: Sentence { [suppression, secondary, rounding].joined(by: " ") }

  private var suppression: Sentence {
    rule.suppress == .none
      ? "No number is suppressed, as the study declares."
      : "Numbers from 1 to \(.count(rule.suppress.greatest)) are suppressed and shown as [c]."
  }

  private var secondary: Sentence {
    guard rule.suppress != .none else { return "" }
    return rule.secondary
      ? """
      Further numbers are suppressed where one of these could be worked out from them within \
      linked tables. Numbers that follow from other tables are not looked for in this version: \
      check before the report leaves the building.
      """
      : "No further numbers are suppressed to keep these from being worked out."
  }

  private var rounding: Sentence {
    switch rule.round {
    case .none: ""
    case .five: "Counts are rounded to the nearest 5."
    case .ten: "Counts are rounded to the nearest 10."
    case .midpointSix: "Counts are rounded to the midpoint of each six."
    }
  }
}
