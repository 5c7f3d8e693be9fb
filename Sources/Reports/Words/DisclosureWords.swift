import Documents
import Evaluations
import Studies

/// What a study declared about small numbers, in plain English.
struct DisclosureWords {
  let rule: DisclosureRule
  /// The most by which a count differs from the number of people.
  let countError: Int

  /// The rule of an evaluation.
  init(_ evaluation: Evaluation) {
    rule = evaluation.study.disclosure
    countError = evaluation.countError
  }

  /// The rule as a sentence.
  var sentence: Sentence { [suppression, zeros, secondary, rounding].joined(by: " ") }

  private var suppression: Sentence {
    rule.suppress == .none
      ? "No number is suppressed, as the study declares."
      : "Numbers from 1 to \(.count(rule.suppress.greatest)) are suppressed and shown as [c]."
  }

  private var zeros: Sentence {
    switch rule.zeros {
    case .shown: ""
    case .suppressed: "That nobody, or everybody, has an attribute is suppressed likewise."
    case .suppressedOf(let names):
      """
      That nobody, or everybody, has the attribute is suppressed likewise of \
      \(names.joined(separator: ", ")).
      """
    }
  }

  private var secondary: Sentence {
    guard rule.suppress != .none else { return "" }
    return rule.secondary
      ? """
      Further numbers are suppressed from which one of these could be worked out, across all \
      tables that are linked. What that does not cover is written down in the toolkit’s \
      documentation of disclosure control: have somebody look before the report leaves the \
      building.
      """
      : "No further numbers are suppressed to keep these from being worked out."
  }

  private var rounding: Sentence {
    switch rule.round {
    case .none: ""
    case .five: "Counts are rounded to the nearest 5. \(consequences)"
    case .ten: "Counts are rounded to the nearest 10. \(consequences)"
    case .midpointSix:
      "Counts are rounded to the midpoint of each six: 1 to 6 become 3, 7 to 12 become 9. "
        + "\(consequences)"
    }
  }

  /// What rounding means for the reader.
  private var consequences: Sentence {
    """
    Percentages and intervals are worked out from rounded counts. Rounded parts need not add to \
    their rounded total, and a count here may differ by up to \(.count(countError)) from the \
    number of people; means of scores are rounded to one decimal first.
    """
  }
}
