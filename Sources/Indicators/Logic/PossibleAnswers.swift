/// Which answers to several questions one person can have together, by what the questions mean.
///
/// Whoever is looked after is a Child in Need or above, nobody has early help who is, whoever was
/// suspended twice was suspended: all of it follows from the conditions, so that an indicator of a
/// study's own is known for what it is. What only the records could show is not assumed: a child
/// may have two spells of different statuses on one day.
///
/// Every fact that the conditions ask for, such as how many rows of a kind lie in a span, is given
/// every value, and the conditions are read. Rows in a span lie in a wider one too. That two spans
/// together cover a third is not made use of.
package struct PossibleAnswers: Sendable {
  /// The answers that are possible, yes or no by question, in order.
  package let all: [[Bool]]
  /// How many events of each kind that is counted somebody with these answers has at least.
  package let leastEvents: [[Int]]

  /// How many ways to give facts values are tried at most.
  private static let most = 100_000

  /// The possible answers; nil where there are too many facts to try.
  /// - Parameters:
  ///   - asked: The questions.
  ///   - events: Events that are counted beside them.
  ///   - values: All values that a column of a table may have, nil where it may have any.
  package init?(
    _ asked: [AskedCondition], events: [AskedEvents] = [],
    values: (_ table: String, _ column: String) -> [String]?
  ) {
    var list = FactList(asked, events, values: values)
    let formulas = asked.map { list.formula(of: $0.condition, $0.moment) }
    let counted = events.map { list.places(of: $0) }
    var search = AnswerSearch(list.facts, formulas, counted)
    guard search.run(left: Self.most) else { return nil }
    all = search.answers.keys.sorted { first, second in
      first.lexicographicallyPrecedes(second) { $0 && !$1 }
    }
    leastEvents = all.map { search.answers[$0] ?? [] }
  }

  /// Whether two conditions or counts of events rest on facts that have to do with one another.
  package static func areConnected(
    _ asked: [AskedCondition], _ events: [AskedEvents],
    values: (_ table: String, _ column: String) -> [String]?
  ) -> Bool {
    var list = FactList(asked, events, values: values)
    let formulas = asked.map { list.formula(of: $0.condition, $0.moment).places }
    let counted = events.map { Set(list.places(of: $0)) }
    return areConnected(formulas + counted, list.facts)
  }

  private static func areConnected(_ groups: [Set<Int>], _ facts: [Fact]) -> Bool {
    groups.enumerated().contains { place, first in
      groups[(place + 1)...].contains { second in
        first.contains { one in
          second.contains { other in
            one == other || facts[one].isWithin(facts[other]) || facts[other].isWithin(facts[one])
          }
        }
      }
    }
  }
}
