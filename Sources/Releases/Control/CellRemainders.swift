import Indicators
import Studies
import Tallies

/// What the numbers that are published of one cell leave between them: of linked questions those
/// counted by one and not by another, of populations within one another and of known answers within
/// one another those who are in the wider one only.
///
/// A cell is a row by sex, by period, by year, or by what the study adjusts for.
struct CellRemainders: Sendable {
  /// The study's indicators by name.
  let indicators: [String: Indicator]
  /// How questions are linked.
  let links: AnswerLinks
  private let rule: PrimaryRule

  /// What has to be known.
  /// - Parameters:
  ///   - set: The tallies.
  ///   - links: How their questions are linked.
  ///   - rule: What is small.
  init(_ set: TallySet, _ links: AnswerLinks, _ rule: PrimaryRule) {
    self.links = links
    self.rule = rule
    indicators = Dictionary(set.study.indicators.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Whether a question leaves few people of a cell beside the others that are published of it.
  /// - Parameters:
  ///   - question: The question.
  ///   - cell: The numbers of the cell, the question's own among them.
  ///   - everybody: How many of a population there are, as plain counts tell.
  func areFew(
    _ question: Question, in cell: [Question: CellNumbers], everybody: [Population: Int] = [:]
  ) -> Bool {
    guard let own = cell[question] else { return false }
    return left(question, cell).contains { isFew($0, of: own.known) }
      || outside(question, cell, everybody).contains(where: rule.isSmall)
      || between(question, cell).contains(where: rule.isSmall)
  }

  /// How many linked questions leave between them in a cell, in one order for the same questions.
  func linked(_ question: Question, in cell: [Question: CellNumbers]) -> [Int] {
    left(question, cell).map(\.count)
  }

  /// Whether the tables of a question may leave by slice though it is one of a study's own that is
  /// linked with many: none of these has a small number in any cell, nor do they leave one between
  /// them.
  /// - Parameters:
  ///   - question: The question.
  ///   - cells: The numbers of all questions by smallest cell.
  func isDisentangled<Place>(
    _ question: Question, in cells: [Question: [Place: CellNumbers]]
  ) -> Bool {
    let linked = links.entangled(with: question)
    let places = Set(linked.flatMap { (cells[$0] ?? [:]).keys })
    return places.allSatisfy { place in
      let cell = linked.reduce(into: [Question: CellNumbers]()) { cell, other in
        cell[other] = cells[other]?[place]
      }
      return cell.allSatisfy { other, numbers in
        !rule.hasSmallNumber(numbers, indicators[other.indicator])
          && !left(other, cell).contains { isFew($0, of: numbers.known) }
      }
    }
  }

  /// What is left of linked questions, and whose it is.
  private typealias Remainder = (count: Int, indicators: [String])

  /// Whether few are left; nobody counts as few where that nobody has the attribute is hidden.
  private func isFew(_ remainder: Remainder, of known: Int) -> Bool {
    rule.isSmall(remainder.count)
      || (remainder.count == 0 && known > 0
        && remainder.indicators.contains { rule.zeros.areSuppressed(of: $0) })
  }

  /// Whom the numbers of a question and of others in the cell tell between them.
  private func left(_ question: Question, _ cell: [Question: CellNumbers]) -> [Remainder] {
    links.forms(of: question).compactMap { form in
      value(of: form) { cell[$0] }.map { ($0, form.answered.map(\.indicator)) }
    }
  }

  /// How many people a form counts in a cell, nil where the cell does not tell.
  func value(of form: AnswerForm, _ numbers: (Question) -> CellNumbers?) -> Int? {
    form.terms.reduce(0) { sum, term -> Int? in
      let number =
        term.isKnown
        ? links.peers(of: term.question).compactMap { numbers($0)?.known }.first
        : numbers(term.question)?.numerator
      return sum.flatMap { sum in number.map { sum + term.weight * $0 } }
    }
  }

  /// Those who are in a wider population of the same cell only.
  private func outside(
    _ question: Question, _ cell: [Question: CellNumbers], _ everybody: [Population: Int]
  ) -> [Int] {
    guard let own = indicators[question.indicator]?.population,
      let number = cell[question]?.everybody
    else { return [] }
    let others = cell.compactMap { other, numbers in
      indicators[other.indicator].flatMap { indicator in
        numbers.everybody.map { (indicator.population, $0) }
      }
    }
    return (others + everybody.map { ($0.key, $0.value) }).compactMap { other, count in
      if own.isWithin(other) { return count - number }
      return other.isWithin(own) ? number - count : nil
    }
  }

  /// Those whose answer to another question of the same people is known and to this is not, or the
  /// other way round, where whoever is known of the one is by definition known of the other.
  private func between(_ question: Question, _ cell: [Question: CellNumbers]) -> [Int] {
    guard let own = cell[question] else { return [] }
    return cell.compactMap { other, numbers in
      guard other != question else { return nil }
      if links.known.isWithin(question, other) { return numbers.known - own.known }
      return links.known.isWithin(other, question) ? own.known - numbers.known : nil
    }
  }
}
