import Indicators
import Studies

/// Questions about an academic year and all three terms around a day.
///
/// Where all days lie in one spring, which tables by period tell, the three terms are the year:
/// what is asked of each term tells much of what is asked of the year. No indicator of the
/// catalogue asks both of one table, so that the questions left out are a study's own.
enum TermsOfYear {
  private static let terms = (-1...1).map { Moment.term(offset: $0) }

  /// The questions of a study's own that may not leave: those about the year, or about the terms
  /// where the question about the year is the catalogue's.
  static func left(_ tables: [QuestionTable], _ study: Study) -> [QuestionTable] {
    let read = Dictionary(grouping: tables) { $0.measure.tables.sorted() }
    return read.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { _, asked in
      let moments = Set(asked.map(\.question.moment))
      guard moments.contains(.yearOf), terms.allSatisfy(moments.contains) else {
        return [QuestionTable]()
      }
      let own = asked.filter(\.isOwn)
      let yearly = own.filter { $0.question.moment == .yearOf }
      return yearly.isEmpty ? own.filter { terms.contains($0.question.moment) } : yearly
    }
  }
}
