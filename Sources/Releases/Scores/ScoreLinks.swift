import Indicators
import Studies
import Tallies

/// What the mean of a score tells of: questions and plain counts that rest on the same form.
struct ScoreLinks: Sendable {
  private let mean: QuestionTable
  /// The score.
  let score: QuestionnaireScore
  private let unit: Unit
  private let values: ScoreValues
  private let versions: [String]
  private let study: Study

  /// The links of a mean; nil of another measure.
  init?(_ mean: QuestionTable, _ set: TallySet) {
    guard let indicator = set.study.indicator(mean.question.indicator),
      case .mean(let score) = indicator.measure
    else { return nil }
    let versions = set.versions(of: score, in: mean.question)
    guard let values = ScoreValues(score, on: versions) else { return nil }
    (self.mean, self.score, self.values, study) = (mean, score, values, set.study)
    (self.versions, unit) = (versions, indicator.unit)
  }

  /// Whether a question asks for the band of a score of the same form that shares scales.
  func sharesScales(with table: QuestionTable) -> Bool {
    (condition(of: table)?.leaves ?? []).contains { leaf in
      if case .band(let other, _, _) = leaf { sharesScales(with: other) } else { false }
    }
  }

  /// Whether plain counts are by the bands of a score of the same form that shares scales.
  func sharesScales(with table: CountTable) -> Bool {
    counted(table).map(sharesScales) ?? false
  }

  /// Whether another score of the same form has some of the same scales.
  func sharesScales(with other: QuestionnaireScore) -> Bool {
    guard other.table == score.table, let instrument = score.instrument else { return false }
    return !Set(instrument.scales(in: score.name))
      .isDisjoint(with: instrument.scales(in: other.name))
  }

  /// The scores that a question tells apart; nil where it rests on no score of the same form.
  func kind(of table: QuestionTable) -> ScoreKind? {
    guard let condition = condition(of: table) else { return nil }
    return ScoreKind(condition, values)?.named(bands(in: condition))
  }

  /// What a question asks of who has a score; nil where it asks it of others or at another moment.
  private func condition(of table: QuestionTable) -> Condition? {
    guard let asked = AskedTable(table, study),
      study.indicator(table.question.indicator)?.unit == unit,
      asked.condition.moment == mean.question.moment,
      asked.condition.informant == mean.question.informant
    else { return nil }
    return asked.condition.condition
  }

  /// The bands that a condition asks for, nil where it asks for anything else.
  private func bands(in condition: Condition) -> ScoreBands? {
    guard case .band(let other, let scheme, let names) = condition,
      scheme == other.instrument?.schemes.first?.name
    else { return nil }
    return bands(of: other) { BandReader.lies($0, in: names) == true }
  }

  /// Some bands of a score by its first scheme, as plain counts have them.
  private func bands(
    of other: QuestionnaireScore, where isMeant: (String) -> Bool
  ) -> ScoreBands? {
    guard let scheme = other.instrument?.schemes.first else { return nil }
    let names = versions.compactMap { scheme.cuts(of: other.name, on: $0) }
      .compactMap { BandReader().names(of: $0, by: scheme) }.flatMap(\.self)
    let scores = Set(names).reduce(into: [String: Set<Int>]()) { scores, name in
      scores[name] = values.values(
        where: .band(of: other, scheme: scheme.name, bands: [name]), holds: true)
    }
    return ScoreBands(score: other, values: scores, own: Set(names.filter(isMeant)))
  }

  /// What the mean tells of a group of questions: of each that rests on the form, and of what
  /// several leave between them.
  /// - Parameters:
  ///   - group: The questions.
  ///   - shown: In which rows a question is shown.
  func forms(of group: AnswerGroup, shown: (QuestionTable) -> [Bool]) -> [ScoreForm] {
    let kinds = group.tables.compactMap { table in kind(of: table).map { (table, $0) } }
    let own = kinds.map { table, kind in
      ScoreForm(
        parts: group.people(.yes, to: table), known: table.known, kind: kind, shown: shown(table))
    }
    guard let forms = group.forms, let first = kinds.first else { return own }
    let scores = forms.states.all.map { state in
      kinds.reduce(Set(values.all)) { left, kind in
        group.answer(to: kind.0, in: state).map { left.intersection(kind.1.values($0)) } ?? left
      }
    }
    return own
      + forms.all.compactMap { form in
        let inside = form.states.reduce(into: Set<Int>()) { $0.formUnion(scores[$1]) }
        let others = forms.states.all.indices.filter { !form.states.contains($0) }
        let outside = others.reduce(into: Set<Int>()) { $0.formUnion(scores[$1]) }
        return ScoreKind(inside, not: outside, of: values.all).map {
          ScoreForm(parts: group.people(of: form), known: first.0.known, kind: $0)
        }
      }
  }

  /// The score of the form by whose bands plain counts are; nil where they are by anything else.
  private func counted(_ table: CountTable) -> QuestionnaireScore? {
    guard table.title.informant == mean.question.informant, table.title.unit == unit.plural,
      let indicator = study.indicators.first(where: {
        table.title.dimension == "bands:\($0.id):\(mean.question.moment.name)"
      }),
      let other = indicator.measure.score, other.table == score.table
    else { return nil }
    return other
  }

  /// What the mean tells of plain counts by the bands of a score of the form.
  /// - Parameters:
  ///   - table: The counts.
  ///   - shown: In which rows each category is shown.
  func forms(of table: CountTable, shown: [[Bool]]) -> [ScoreForm] {
    guard let other = counted(table), let scheme = other.instrument?.schemes.first else {
      return []
    }
    let bands = table.categories.indices.filter { table.categories[$0] != "none" }
    guard let first = bands.first else { return [] }
    let known = bands.dropFirst().reduce(table.counts[first]) { $0 + table.counts[$1] }
    return bands.compactMap { band in
      let condition = Condition.band(
        of: other, scheme: scheme.name, bands: [table.categories[band]])
      let own = self.bands(of: other) { $0 == table.categories[band] }
      return (ScoreKind(condition, values)?.named(own)).map {
        ScoreForm(parts: [table.counts[band]], known: known, kind: $0, shown: shown[band])
      }
    }
  }
}

extension TallySet {
  /// The codes of the forms in use, as plain counts tell at baseline; all forms of who answered
  /// where none do, and at other moments.
  fileprivate func versions(
    of score: QuestionnaireScore, in question: Question
  ) -> [String] {
    let informant = question.informant
    let codes = (score.instrument?.versions(by: informant) ?? []).map(\.code)
    guard question.moment == .baseline else { return codes }
    let used = codes.filter { code in
      let count = CountKey(
        unit: score.instrument?.unit.plural ?? "", dimension: "versions:\(score.table):baseline",
        category: code, cell: Cell(informant: informant))
      return counts[count] ?? 0 > 0
    }
    return used.isEmpty ? codes : used
  }
}

extension ScoreKind {
  /// The scores that somebody can have who gives an answer.
  fileprivate func values(_ answer: AnswerStates.Answer) -> Set<Int> {
    switch answer {
    case .yes: inside
    case .no: outside
    case .unknown: Set(all)
    }
  }
}
