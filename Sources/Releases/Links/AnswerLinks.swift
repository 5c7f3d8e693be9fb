import Indicators
import Studies

/// How questions are linked by what they mean, worked out from their definitions, so that a study's
/// own indicators are linked just as those of the catalogue.
struct AnswerLinks: Sendable {
  /// Groups of linked questions, each question in one but for those left over; means have no
  /// answers to withhold.
  let groups: [AnswerGroup]
  /// Questions that may not leave, since what they tell with those they are linked with cannot be
  /// tried.
  let left: [QuestionTable]
  /// Whose answers are known.
  let known: KnownAnswers
  private let forms: [Question: [AnswerForm]]
  private let around: [Question: [AnswerStates.Answer: [AnswerForm]]]
  private let entangled: [Question: [Question]]
  private let peers: [Question: [Question]]
  private let possible: [Pair: Set<[Bool]>]
  /// Every two questions of the same people to which three ways of answering both are possible.
  let pairs: [AnswerPair]

  /// Two questions, in order.
  private struct Pair: Hashable {
    let first: Question
    let second: Question
  }

  /// The links of a study's questions.
  init(_ tables: [QuestionTable], _ study: Study) {
    let known = KnownAnswers(tables, study)
    let together = Dictionary(grouping: tables.map(\.question)) { known.place[$0] ?? 0 }
    peers = together.values.reduce(into: [:]) { peers, questions in
      for question in questions { peers[question] = questions }
    }
    let found = AnswerGroups(tables.filter { !$0.measure.isMean }, study, known)
    groups = found.groups
    left = found.left
    forms = groups.reduce(into: [:]) { forms, group in
      for form in group.forms?.all ?? [] {
        for question in Set(form.answered) { forms[question, default: []].append(form) }
      }
    }
    around = groups.reduce(into: [:]) { around, group in
      for table in group.tables {
        around[table.question] = [
          .yes: group.forms(around: .yes, to: table), .no: group.forms(around: .no, to: table),
        ]
      }
    }
    entangled = groups.filter { $0.tables.count > 2 }.reduce(into: [:]) { entangled, group in
      for table in group.tables where table.isOwn {
        entangled[table.question] = group.tables.map(\.question)
      }
    }
    self.known = known
    let possible = Self.possible(tables.compactMap { AskedTable($0, study) })
    self.possible = possible
    let shares = tables.filter(\.isShare).map(\.question)
    pairs = shares.enumerated().flatMap { place, first in
      shares[(place + 1)...].compactMap { second in
        guard known.place[first] == known.place[second],
          let answers = possible[Pair(first: first, second: second)], answers.count == 3
        else { return nil }
        return AnswerPair(first: first, second: second, answers: answers)
      }
    }
  }

  /// Which answers to two questions are possible, where not all four ways are and not too many
  /// facts are asked for to tell.
  private static func possible(_ asked: [AskedTable]) -> [Pair: Set<[Bool]>] {
    var possible: [Pair: Set<[Bool]>] = [:]
    for (place, first) in asked.enumerated() {
      for second in asked[(place + 1)...] where first.isLinked(to: second) {
        guard let answers = first.answers(with: second), answers.count < 4 else { continue }
        let (one, two) = (first.table.question, second.table.question)
        possible[Pair(first: one, second: two)] = answers
        possible[Pair(first: two, second: one)] = Set(answers.map { $0.reversed() })
      }
    }
    return possible
  }

  /// The numbers of people that follow from those of a question and of others it is linked with.
  func forms(of question: Question) -> [AnswerForm] { forms[question] ?? [] }

  /// The numbers of people that follow from those of other questions and among whom all who give an
  /// answer to a question are.
  func forms(around answer: AnswerStates.Answer, to question: Question) -> [AnswerForm] {
    around[question]?[answer] ?? []
  }

  /// The questions with which an indicator of a study's own is linked where it is with more than
  /// one, itself among them; none of others.
  ///
  /// What the tables of three questions or more tell of one slice of a row is not tried, and
  /// questions that overlap tell much.
  func entangled(with question: Question) -> [Question] { entangled[question] ?? [] }

  /// The questions whose answer is known of the same people, the question among them.
  func peers(of question: Question) -> [Question] { peers[question] ?? [question] }

  /// Whether whoever gives an answer to a question gives some answer to another, where both are
  /// known.
  func implies(_ answer: Bool, to question: Question, _ other: Bool, to second: Question) -> Bool {
    guard let possible = possible[Pair(first: question, second: second)] else { return false }
    return !possible.contains([answer, !other]) && possible.contains([answer, other])
  }

  /// Whether whoever has the attribute of a question has that of another, and whose answer is known
  /// is the same people.
  func isWithin(_ question: Question, _ other: Question) -> Bool {
    question != other && known.place[question] == known.place[other]
      && implies(true, to: question, true, to: other)
  }
}
