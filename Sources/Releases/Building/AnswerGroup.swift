import Indicators

/// Questions whose answers tell of one another, with the smallest parts that they share.
struct AnswerGroup: Sendable {
  /// The questions' tables.
  let tables: [QuestionTable]
  /// The parts into which those whose answer is known fall.
  let categories: [AnswerCategory]
  /// In which of the ways to divide them each question is asked, by place.
  let division: [Int]

  /// One question by itself.
  init(_ table: QuestionTable) {
    tables = [table]
    division = [0]
    categories =
      table.isShare
      ? [
        AnswerCategory(counts: table.numerator, yes: [0]),
        AnswerCategory(counts: table.others, yes: []),
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
        AnswerCategory(counts: first.others, yes: []),
        AnswerCategory(
          counts: second.numerator - first.numerator, yes: [1], arePeople: false),
      ]
    }
    guard categories.allSatisfy(\.counts.isCount) else { return nil }
    tables = [first, second]
    division = [0, 0]
    self.categories = categories
  }

  /// The questions about social care on the day and in the months before it, nil where the numbers
  /// do not agree with the definitions: nobody without a record has a status or a contact, nobody
  /// has two statuses, and every referral is a contact.
  /// - Parameters:
  ///   - statuses: Who has a status, for each status.
  ///   - unrecorded: Who has no record.
  ///   - contacts: Who has a contact or referral, each within the next.
  init?(statuses: [QuestionTable], unrecorded: QuestionTable, contacts: [QuestionTable]) {
    let known = unrecorded.known
    let all = statuses + contacts
    guard !all.isEmpty, all.allSatisfy({ $0.known == known }) else { return nil }
    let none = unrecorded.numerator
    var categories = [AnswerCategory(counts: none, yes: [all.count], divisions: [0, 1])]
    for (place, table) in statuses.enumerated() {
      categories.append(AnswerCategory(counts: table.numerator, yes: [place]))
    }
    let settled = statuses.map(\.numerator).reduce(none, +)
    categories.append(AnswerCategory(counts: known - settled, yes: []))
    var inner = none - none
    for (place, table) in contacts.enumerated() {
      let yes = Set(statuses.count + place..<all.count)
      categories.append(
        AnswerCategory(counts: table.numerator - inner, yes: yes, divisions: [1]))
      inner = table.numerator
    }
    categories.append(AnswerCategory(counts: known - none - inner, yes: [], divisions: [1]))
    guard categories.allSatisfy(\.counts.isCount) else { return nil }
    tables = all + [unrecorded]
    self.categories = categories
    division =
      statuses.map { _ in 0 } + contacts.map { _ in 1 } + [statuses.isEmpty ? 1 : 0]
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

  /// Questions of which nobody is counted by two, of people of whom all answers are known or none.
  static let exclusive: [[Question]] = {
    func question(_ indicator: String, _ moment: Moment) -> Question {
      Question(indicator: indicator, moment: moment, informant: nil)
    }
    let day = Moment.at(months: 0)
    let later = Moment.at(months: 6)
    let unrecorded = question("no-social-care-record", day)
    return [
      [question("social-care", day), question("early-help", day), unrecorded],
      [question("social-care", later), question("early-help", later)],
    ]
      + ["contact", "referral"].map { [question($0, .before(months: 6)), unrecorded] }
  }()

  /// The questions about social care that are linked by those without a record.
  private static func socialCare(_ tables: [QuestionTable]) -> AnswerGroup? {
    func table(_ indicator: String, _ moment: Moment) -> QuestionTable? {
      tables.first { $0.question.indicator == indicator && $0.question.moment == moment }
    }
    let day = Moment.at(months: 0)
    guard let unrecorded = table("no-social-care-record", day) else { return nil }
    return AnswerGroup(
      statuses: ["social-care", "early-help"].compactMap { table($0, day) },
      unrecorded: unrecorded,
      contacts: ["referral", "contact"].compactMap { table($0, .before(months: 6)) })
  }

  /// Questions in groups, each question in one; means have no answers to withhold by themselves.
  static func all(_ tables: [QuestionTable]) -> [AnswerGroup] {
    var groups: [AnswerGroup] = []
    var taken: Set<Question> = []
    if let group = socialCare(tables) {
      groups.append(group)
      taken.formUnion(group.tables.map(\.question))
    }
    for entry in links {
      for first in tables
      where first.question.indicator == entry.first && !taken.contains(first.question) {
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
