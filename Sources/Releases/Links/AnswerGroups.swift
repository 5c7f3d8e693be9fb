import Indicators
import Studies

/// Linked questions in groups, and those that may not leave.
struct AnswerGroups {
  /// The groups.
  private(set) var groups: [AnswerGroup] = []
  /// Questions of a study's own, and of the catalogue only where there are far too many, that
  /// cannot be tried with those they are linked with: there are too many ways to answer all, or one
  /// of two rates of the same events is small.
  private(set) var left: [QuestionTable] = []
  private let study: Study
  private let known: KnownAnswers
  private let links: Set<Pair>

  /// Two questions.
  private struct Pair: Hashable {
    let first: Question
    let second: Question
  }

  /// The groups of some questions, of shares and rates.
  init(_ tables: [QuestionTable], _ study: Study, _ known: KnownAnswers) {
    self.study = study
    self.known = known
    let shares = tables.compactMap { AskedTable($0, study) }
    let rates = tables.compactMap { AskedRate($0, study) }
    var links: Set<Pair> = []
    func note(_ first: QuestionTable, _ second: QuestionTable) {
      links.insert(Pair(first: first.question, second: second.question))
      links.insert(Pair(first: second.question, second: first.question))
    }
    for (place, first) in shares.enumerated() {
      for second in shares[(place + 1)...] where first.isLinked(to: second) {
        note(first.table, second.table)
      }
      for rate in rates where rate.isLinked(to: first) { note(first.table, rate.table) }
    }
    for (place, first) in rates.enumerated() {
      for second in rates[(place + 1)...] where first.isLinked(to: second) {
        note(first.table, second.table)
      }
    }
    self.links = links
    leave(TermsOfYear.left(tables, study), of: tables)
  }

  /// Adds questions, those that are linked together.
  private mutating func add(_ tables: [QuestionTable]) {
    for component in components(tables) { addLinked(component) }
  }

  /// Adds linked questions as one group, or without those that cannot be tried with the others.
  ///
  /// Where the numbers of the catalogue's own questions do not agree with what they mean, each is
  /// by itself.
  private mutating func addLinked(_ tables: [QuestionTable]) {
    let loud = tables.filter { $0.isOwn && isLoud($0, among: tables) }
    if !loud.isEmpty { return leave(loud, of: tables) }
    guard tables.count > 1, tables.contains(where: \.isShare) else {
      groups += tables.map { AnswerGroup($0) }
      return
    }
    if let group = AnswerGroup(tables, study, known) {
      groups.append(group)
      return
    }
    let tooMany = tooMany(tables)
    let own = tables.filter(\.isOwn)
    if !tooMany.isEmpty {
      leave(tooMany, of: tables)
    } else if !own.isEmpty {
      leave(own, of: tables)
    } else {
      groups += tables.map { AnswerGroup($0) }
    }
  }

  private mutating func leave(_ some: [QuestionTable], of tables: [QuestionTable]) {
    left += some
    add(tables.filter { table in !some.contains { $0.question == table.question } })
  }

  /// The shares that leave too many ways to answer all, the catalogue's being taken first.
  private func tooMany(_ tables: [QuestionTable]) -> [QuestionTable] {
    let shares = tables.compactMap { AskedTable($0, study) }
    let rates = tables.compactMap { AskedRate($0, study) }
    let inOrder = shares.filter { !$0.table.isOwn } + shares.filter(\.table.isOwn)
    var kept: [AskedTable] = []
    return inOrder.filter { next in
      let isTold = AnswerForms(kept + [next], beside: rates, known) != nil
      if isTold { kept.append(next) }
      return !isTold
    }.map(\.table)
  }

  /// Whether a rate counts events that another one counts too, and one of them, or what is between
  /// them, is small somewhere.
  private func isLoud(_ table: QuestionTable, among tables: [QuestionTable]) -> Bool {
    let others = tables.filter { $0.isRate && isLinked($0, table) }
    guard table.isRate, !others.isEmpty else { return false }
    let small = 1...max(study.disclosure.suppress.greatest, 1)
    return others.contains { other in
      [table.numerator, other.numerator, table.numerator - other.numerator].contains { counts in
        counts.values.contains { small.contains(abs($0)) }
      }
    }
  }

  private func isLinked(_ first: QuestionTable, _ second: QuestionTable) -> Bool {
    links.contains(Pair(first: first.question, second: second.question))
  }

  /// Tables in groups that are linked with one another, in order.
  private func components(_ tables: [QuestionTable]) -> [[QuestionTable]] {
    var left = tables
    var found: [[QuestionTable]] = []
    while !left.isEmpty {
      var group = [left.removeFirst()]
      var place = 0
      while place < group.count {
        let own = group[place]
        group += left.filter { isLinked(own, $0) }
        left.removeAll { table in group.contains { $0.question == table.question } }
        place += 1
      }
      found.append(tables.filter { table in group.contains { $0.question == table.question } })
    }
    return found
  }
}

extension QuestionTable {
  /// Whether the study defines it itself.
  var isOwn: Bool { Catalogue.indicator(question.indicator) == nil }
}
