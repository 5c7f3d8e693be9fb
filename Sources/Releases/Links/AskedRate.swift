import Indicators
import Studies

/// A question of a rate with the events that it counts.
struct AskedRate {
  /// The question's table.
  let table: QuestionTable
  /// The events.
  let events: AskedEvents

  /// The question; nil where it is no rate.
  init?(_ table: QuestionTable, _ study: Study) {
    guard let indicator = study.indicator(table.question.indicator),
      case .rate(let name, let filters) = indicator.measure
    else { return nil }
    self.table = table
    events = AskedEvents(name, filters, table.question.moment)
  }

  /// Whether a share tells of the same events, or of some within them or around them.
  func isLinked(to share: AskedTable) -> Bool {
    PossibleAnswers.areConnected([share.condition], [events], values: StandardTables.codes)
  }

  /// Whether another rate counts some of the same events.
  func isLinked(to other: AskedRate) -> Bool {
    PossibleAnswers.areConnected([], [events, other.events], values: StandardTables.codes)
  }
}
