import Indicators
import Studies

/// Those with so many events, each among those with fewer, beside the events themselves: of three
/// suspensions of a child one makes it suspended, two make it suspended twice.
struct RateChain {
  /// The events less those that the numbers of people tell of.
  let beyond: LeafCounts
  /// The numbers of people, with how many events each of them is sure of beyond those before.
  let people: [(table: QuestionTable, weight: Int)]

  /// The chains of a rate among some questions; none where the numbers do not agree with what the
  /// questions mean.
  static func all(
    of rate: QuestionTable, among tables: [QuestionTable], _ study: Study
  ) -> [RateChain] {
    let linked = tables.compactMap { table in
      events(rate, table, study).map { (table: table, filters: $0.filters, number: $0.number) }
    }
    let distinct = linked.reduce(into: [[Filter]]()) { found, next in
      if !found.contains(next.filters) { found.append(next.filters) }
    }
    return distinct.compactMap { filters in
      let steps = linked.filter { $0.filters == filters }.sorted { $0.number < $1.number }
      var before = 0
      var people: [(table: QuestionTable, weight: Int)] = []
      for step in steps where step.number > before {
        people.append((step.table, step.number - before))
        before = step.number
      }
      let beyond = people.reduce(rate.numerator) { rest, step in
        (0..<step.weight).reduce(rest) { rest, _ in rest - step.table.numerator }
      }
      guard beyond.isCount else { return nil }
      let words = people.map(\.table.numerator.name).joined(separator: ", ")
      return RateChain(
        beyond: beyond.named("\(rate.numerator.name) beyond \(words)"), people: people)
    }
  }

  /// Whether one of two questions counts the events of those whom the other counts.
  static func links(_ first: QuestionTable, _ second: QuestionTable, _ study: Study) -> Bool {
    (first.isRate && events(first, second, study) != nil)
      || (second.isRate && events(second, first, study) != nil)
      || isWithin(first, second, study) || isWithin(second, first, study)
  }

  /// Whether every event of a rate is one of another.
  static func isWithin(_ narrow: QuestionTable, _ wide: QuestionTable, _ study: Study) -> Bool {
    guard narrow.question != wide.question, narrow.known == wide.known,
      narrow.question.moment == wide.question.moment,
      case .rate(let table, let filters) = study.indicator(narrow.question.indicator)?.measure,
      case .rate(table, let wider) = study.indicator(wide.question.indicator)?.measure
    else { return false }
    return wider.allSatisfy { filter in filters.contains { $0.isWithin(filter) } }
  }

  /// The rows that somebody must have to be counted by a share, each an event of a rate; nil where
  /// they need not be.
  private static func events(
    _ rate: QuestionTable, _ share: QuestionTable, _ study: Study
  ) -> (filters: [Filter], number: Int)? {
    guard rate.known == share.known, rate.question.moment == share.question.moment,
      case .rate(let table, let wide) = study.indicator(rate.question.indicator)?.measure,
      case .proportion(of: .event(table, let filters, let number, .moment)) =
        study.indicator(share.question.indicator)?.measure,
      wide.allSatisfy({ filter in filters.contains { $0.isWithin(filter) } })
    else { return nil }
    return (filters, number)
  }
}

extension Filter {
  /// Whether every row that passes it passes another.
  fileprivate func isWithin(_ other: Filter) -> Bool {
    switch (self, other) {
    case (.oneOf(let name, let values), .oneOf(let column, let wider)):
      name == column && values.allSatisfy(wider.contains)
    case (.atLeast(let name, let number), .atLeast(let column, let least)):
      name == column && number >= least
    default: false
    }
  }
}
