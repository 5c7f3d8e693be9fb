import Indicators
import Studies

extension NumberName {
  /// The names of a question's numbers.
  struct Answers {
    /// Those with the attribute, events, or the sum of scores.
    let numerator: String
    /// Those without it.
    let others: String
    /// Those whose answer is known.
    let known: String
    /// Those whose answer is not known: missing, not linked, not followed up.
    let unknown: [String]

    /// Why answers are not known, of anybody.
    struct Reasons {
      /// Whether any is missing though linked and followed up.
      let isMissing: Bool
      /// Whether anybody is not linked.
      let isUnlinked: Bool
      /// Whether anybody's answer is not known.
      let isUnknown: Bool
    }

    /// The names of a question.
    /// - Parameters:
    ///   - question: The question.
    ///   - indicator: Its indicator.
    ///   - study: The study: an indicator of its own may be defined as another one is.
    ///   - reasons: Why answers are not known.
    init(_ question: Question, _ indicator: Indicator, _ study: Study, _ reasons: Reasons) {
      let unit = indicator.unit.plural
      let twin = study.indicators.first { $0.counts(as: indicator) } ?? indicator
      let own = [twin.id, question.moment.name, question.informant?.rawValue]
        .compactMap(\.self).joined(separator: " ")
      let steps = ["accepted", "second-offer-accepted"].contains(indicator.id)
      numerator = steps ? NumberName.count(unit, indicator.id, "yes") : own
      others = steps ? NumberName.count(unit, indicator.id, "no") : "\(own) no"
      let tables = indicator.measure.tables.joined(separator: " ")
      let asked = [unit, tables, question.moment.name, question.informant?.rawValue]
        .compactMap(\.self).joined(separator: " ")
      let missing = "\(asked) missing"
      guard let record = indicator.record else {
        known = reasons.isUnknown ? "\(asked) known" : NumberName.everybody(indicator.population)
        unknown = [missing, "\(asked) not linked", NumberName.unfollowed(unit)]
        return
      }
      known =
        !reasons.isUnknown
        ? NumberName.everybody(indicator.population)
        : reasons.isMissing ? "\(asked) known" : NumberName.answered(unit, record)
      unknown = [
        missing, NumberName.unlinked(unit, record),
        NumberName.unfollowed(unit, of: reasons.isUnlinked ? record : nil),
      ]
    }
  }
}

extension Indicator {
  /// Whether it counts the same as another, whatever their names.
  fileprivate func counts(as other: Indicator) -> Bool {
    unit == other.unit && population == other.population && record == other.record
      && measure == other.measure
  }
}
