import Indicators
import Studies

/// Whose answers are known, question by question, and which of them are among which: everybody
/// whose answer is known six months after the day has a known answer on the day.
struct KnownAnswers: Sendable {
  /// For each question the place of those whose answer to it is known, who may be the same people
  /// as those of other questions.
  let place: [Question: Int]
  private let within: Set<Pair>

  private struct Pair: Hashable {
    let narrow: Question
    let wide: Question
  }

  /// What the numbers and definitions of some questions tell.
  init(_ tables: [QuestionTable], _ study: Study) {
    let distinct = tables.map(\.known).reduce(into: [LeafCounts]()) { found, known in
      if !found.contains(known) { found.append(known) }
    }
    place = tables.reduce(into: [:]) { $0[$1.question] = distinct.firstIndex(of: $1.known) }
    var within: Set<Pair> = []
    for narrow in tables {
      for wide in tables where Self.isWithin(narrow, wide, study) {
        within.insert(Pair(narrow: narrow.question, wide: wide.question))
      }
    }
    self.within = within
  }

  /// Whether whoever's answer to a question is known has a known answer to another.
  func isWithin(_ narrow: Question, _ wide: Question) -> Bool {
    within.contains(Pair(narrow: narrow, wide: wide))
  }

  private static func isWithin(
    _ narrow: QuestionTable, _ wide: QuestionTable, _ study: Study
  ) -> Bool {
    guard let own = study.indicator(narrow.question.indicator),
      let other = study.indicator(wide.question.indicator), own.unit == other.unit,
      (wide.known - narrow.known).isCount
    else { return false }
    if narrow.known == wide.known || isScored(narrow, within: wide, study) { return true }
    let isFollowed =
      wide.unknown[2].isZero || wide.question.moment.isOver(by: narrow.question.moment)
    return wide.unknown[0].isZero && isFollowed
      && (own.record == other.record || other.record == nil)
      && (own.population == other.population || own.population.isWithin(other.population))
  }
}

extension KnownAnswers {
  /// Whether whoever has a score has another of the same form by definition.
  static func isScored(
    _ narrow: QuestionTable, within wide: QuestionTable, _ study: Study
  ) -> Bool {
    let (one, other) = (narrow.question, wide.question)
    guard one != other, one.moment == other.moment, one.informant == other.informant,
      let own = study.indicator(one.indicator)?.measure,
      let around = study.indicator(other.indicator)?.measure
    else { return false }
    return own.isKnown(within: around, by: one.informant)
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
