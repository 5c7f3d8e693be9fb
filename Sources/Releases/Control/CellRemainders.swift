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
  private let rule: PrimaryRule
  /// The questions whose answer is known of everybody who is linked.
  private let known: Set<Question>

  /// What has to be known.
  /// - Parameters:
  ///   - set: The tallies.
  ///   - rule: What is small.
  init(_ set: TallySet, _ rule: PrimaryRule) {
    self.rule = rule
    indicators = Dictionary(set.study.indicators.map { ($0.id, $0) }) { first, _ in first }
    known = Set(
      set.tallies.filter { key, tally in
        key.cell == Cell(informant: key.cell.informant) && tally.missing + tally.notFollowedUp == 0
      }.keys.map(\.question))
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
    let remainders = Self.linked(question, cell)
    return remainders.contains { isFew($0, of: own.known) }
      || outside(question, cell, everybody).contains(where: rule.isSmall)
      || between(question, cell).contains(where: rule.isSmall)
  }

  /// How many linked questions leave between them in a cell, in one order for the same questions.
  func linked(_ question: Question, in cell: [Question: CellNumbers]) -> [Int] {
    Self.linked(question, cell).map(\.count)
  }

  /// What is left of linked questions, and whose it is.
  private typealias Remainder = (count: Int, indicators: [String])

  /// Whether few are left; nobody counts as few where that nobody has the attribute is hidden.
  private func isFew(_ remainder: Remainder, of known: Int) -> Bool {
    rule.isSmall(remainder.count)
      || (remainder.count == 0 && known > 0
        && remainder.indicators.contains { rule.zeros.areSuppressed(of: $0) })
  }

  /// What is left of a question and those that lie within it, hold it, or exclude it.
  private static func linked(
    _ question: Question, _ cell: [Question: CellNumbers]
  ) -> [Remainder] {
    var found: [Remainder] = []
    for entry in AnswerGroup.links where entry.link == .firstWithinSecond {
      guard let first = cell[question.asked(of: entry.first)],
        let second = cell[question.asked(of: entry.second)],
        [entry.first, entry.second].contains(question.indicator)
      else { continue }
      found.append((second.numerator - first.numerator, [entry.first, entry.second]))
    }
    for group in AnswerGroup.exclusive where group.contains(question) {
      guard let own = cell[question] else { continue }
      var rests: [Remainder] = [(own.known - own.numerator, [question.indicator])]
      for other in group where other != question {
        guard let numbers = cell[other] else { continue }
        rests += rests.map { ($0.count - numbers.numerator, $0.indicators + [other.indicator]) }
      }
      found += rests.dropFirst()
    }
    return found
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
      if isKnown(question, within: other) { return numbers.known - own.known }
      return isKnown(other, within: question) ? own.known - numbers.known : nil
    }
  }

  /// Whether whoever's answer to a question is known has a known answer to another.
  func isKnown(_ narrow: Question, within wide: Question) -> Bool {
    if ReleaseDecision.narrower.contains(where: {
      $0.0 == narrow.indicator && wide == narrow.asked(of: $0.1)
    }) {
      return true
    }
    guard known.contains(wide), let one = indicators[narrow.indicator],
      let other = indicators[wide.indicator]
    else { return false }
    return one.population == other.population && one.record == other.record
  }
}

extension Question {
  /// Another indicator at the same moment, of the same informant.
  fileprivate func asked(of indicator: String) -> Question {
    Question(indicator: indicator, moment: moment, informant: informant)
  }
}

extension Population {
  /// Whether whoever is in it is in another, wider one.
  func isWithin(_ other: Population) -> Bool {
    switch (self, other) {
    case (.schoolAge, .allChildren), (.families, .allFamilies): true
    case (.families(let one, let filters), .families(let two, let wider)):
      one == two && wider.count < filters.count && wider.allSatisfy(filters.contains)
    default: false
    }
  }
}
