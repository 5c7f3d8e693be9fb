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

    /// The names of a question.
    /// - Parameters:
    ///   - question: The question.
    ///   - indicator: Its indicator.
    ///   - isMissing: Whether anybody's answer is missing though linked and followed up.
    ///   - isUnknown: Whether anybody's answer is not known.
    init(_ question: Question, _ indicator: Indicator, isMissing: Bool, isUnknown: Bool) {
      let unit = indicator.unit.plural
      let own = [indicator.id, question.moment.name, question.informant?.rawValue]
        .compactMap(\.self).joined(separator: " ")
      let steps = ["accepted", "second-offer-accepted"].contains(indicator.id)
      numerator = steps ? NumberName.count(unit, indicator.id, "yes") : own
      others = steps ? NumberName.count(unit, indicator.id, "no") : "\(own) no"
      let tables = indicator.measure.tables.joined(separator: " ")
      let asked = [unit, tables, question.moment.name, question.informant?.rawValue]
        .compactMap(\.self).joined(separator: " ")
      let record = indicator.record
      let known = isMissing || record == nil ? "\(asked) known" : nil
      self.known =
        isUnknown
        ? known ?? record.map { NumberName.answered(unit, $0) } ?? asked
        : NumberName.everybody(indicator.population)
      unknown = [
        "\(asked) missing", record.map { NumberName.unlinked(unit, $0) } ?? "\(asked) not linked",
        record.map { "\(unit) not followed up by \($0.rawValue)" } ?? "\(asked) not followed up",
      ]
    }
  }
}
