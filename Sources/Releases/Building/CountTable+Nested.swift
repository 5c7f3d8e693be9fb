import Indicators
import Studies

extension CountTable {
  /// The same table with the numbers around its own.
  ///
  /// Families with a need are among those whose needs are recorded, those with a second offer among
  /// those with one, those who accepted a second offer among those who accepted one; forms that
  /// make a pair are among the scores at both moments, and these among all with a form.
  /// - Parameters:
  ///   - tables: All plain counts.
  ///   - questions: The questions.
  ///   - study: The study.
  func nested(
    in tables: [CountTable], _ questions: [QuestionTable], _ study: Study
  ) -> CountTable {
    var table = self
    func counts(_ dimension: String, _ category: String) -> LeafCounts? {
      tables.first { $0.title.unit == title.unit && $0.title.dimension == dimension }?[category]
    }
    switch title.dimension {
    case "need":
      let recorded = counts("needs-recorded", "yes")
      table.nested = self.counts.compactMap { need in
        recorded.map { Nested(narrow: need, wide: $0) }
      }
    case "second-offer", "second-offer-accepted":
      let first = title.dimension == "second-offer" ? "offered" : "accepted"
      if let again = self["yes"], let once = counts(first, "yes") {
        table.nested = [Nested(narrow: again, wide: once)]
      }
    case let name where name.hasPrefix("pairing:"):
      let scores = questions.filter {
        "pairing:\(study.indicator($0.question.indicator)?.measure.score?.table ?? "")" == name
          && $0.question.informant == title.informant
      }
      table.nested = scores.flatMap { score in
        [
          self["paired"].map { Nested(narrow: $0, wide: score.known) },
          Nested(narrow: score.known, wide: total),
        ].compactMap(\.self)
      }
    default: break
    }
    table.nested.removeAll { !($0.wide - $0.narrow).isCount }
    return table
  }

  /// The counts of a category.
  private subscript(category: String) -> LeafCounts? {
    categories.firstIndex(of: category).map { counts[$0] }
  }
}
