import Indicators

/// Questions whose answers tell of one another, with the smallest parts that they share.
struct AnswerGroup: Sendable {
  /// The questions' tables.
  let tables: [QuestionTable]
  /// The parts into which those whose answer is known fall.
  let categories: [AnswerCategory]

  /// One question by itself.
  init(_ table: QuestionTable) {
    tables = [table]
    categories =
      table.isShare
      ? [
        AnswerCategory(counts: table.numerator, yes: [0]),
        AnswerCategory(counts: table.known - table.numerator, yes: []),
      ] : [AnswerCategory(counts: table.numerator, yes: [0], arePeople: true)]
  }

  /// Two questions of the same people, nil where the numbers do not agree with how they are linked.
  init?(_ first: QuestionTable, _ second: QuestionTable, _ link: Link) {
    guard first.known == second.known else { return nil }
    let categories: [AnswerCategory]
    switch link {
    case .firstWithinSecond:
      categories = [
        AnswerCategory(counts: first.numerator, yes: [0, 1]),
        AnswerCategory(counts: second.numerator - first.numerator, yes: [1]),
        AnswerCategory(counts: first.known - second.numerator, yes: []),
      ]
    case .exclusive:
      let neither = first.known - first.numerator - second.numerator
      categories = [
        AnswerCategory(counts: first.numerator, yes: [0]),
        AnswerCategory(counts: second.numerator, yes: [1]),
        AnswerCategory(counts: neither, yes: []),
      ]
    case .eventsOfFirst:
      categories = [
        AnswerCategory(counts: first.numerator, yes: [0, 1]),
        AnswerCategory(counts: first.known - first.numerator, yes: []),
        AnswerCategory(
          counts: second.numerator - first.numerator, yes: [1], arePeople: false),
      ]
    }
    guard categories.allSatisfy(\.counts.isCount) else { return nil }
    tables = [first, second]
    self.categories = categories
  }

  /// How two questions are linked.
  enum Link: Sendable {
    /// Whoever is counted by the first is counted by the second.
    case firstWithinSecond
    /// Nobody is counted by both.
    case exclusive
    /// The second counts the events of those whom the first counts.
    case eventsOfFirst
  }

  /// The questions of the catalogue that are linked.
  static let links: [(first: String, second: String, link: Link)] = [
    ("attendance-above-90", "attendance-above-50", .firstWithinSecond),
    ("referral", "contact", .firstWithinSecond),
    ("early-help", "social-care", .exclusive),
    ("suspended", "suspension-rate", .eventsOfFirst),
  ]

  /// Questions in groups, each question in one; means have no answers to withhold by themselves.
  static func all(_ tables: [QuestionTable]) -> [AnswerGroup] {
    var groups: [AnswerGroup] = []
    var taken: Set<Question> = []
    for entry in links {
      for first in tables where first.question.indicator == entry.first {
        let twin = tables.first {
          $0.question.indicator == entry.second && $0.question.moment == first.question.moment
        }
        guard let twin, let group = AnswerGroup(first, twin, entry.link) else { continue }
        groups.append(group)
        taken.formUnion([first.question, twin.question])
      }
    }
    return groups
      + tables.filter { ($0.isShare || $0.isRate) && !taken.contains($0.question) }
      .map(AnswerGroup.init)
  }
}
