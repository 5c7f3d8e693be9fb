import Indicators
import Studies
import Tallies

extension RecordTable {
  /// The table with scores in place of answers: day, version, and a column for each score, those
  /// by the optional rule behind.
  /// - Parameters:
  ///   - study: What the study counts.
  ///   - quality: Where counts of odd forms go.
  /// - Returns: The scored forms, the table itself where it holds none.
  func scored(for study: Study, _ quality: inout [QualityRule: Int]) -> RecordTable {
    guard schema.kind == .forms, let dates = column("date"),
      let instrument = Instrument.all.first(where: { $0.table == schema.name })
    else { return self }
    let forms = AnswerColumns(instrument, columns, rows: dates.values.count)
    let standard = FormScores(forms, by: instrument.missing)
    var columns = standard.named(instrument, .standard)
    var isProrated = standard.isProrated
    if let rule = instrument.optional {
      let optional = FormScores(forms, by: rule)
      columns += optional.named(instrument, .optional)
      if study.usesOptional(schema.name) {
        for row in isProrated.indices where optional.isProrated[row] { isProrated[row] = true }
      }
    }
    quality[.proratedForm, default: 0] += isProrated.count { $0 }
    let totals = columns.first { $0.name == "total" }?.values ?? []
    quality[.formWithoutTotal, default: 0] += totals.count { $0 == RecordColumn.missing }
    quality[.straightLinedForm, default: 0] += standard.notes[.straightLined] ?? 0
    quality[.impactWithoutDifficulties, default: 0] +=
      standard.notes[.impactWithoutDifficulties] ?? 0
    quality[.formsDisagree, default: 0] += FormDays.disagreements(
      dates.values, forms.versions, columns.map(\.values), offsets)
    let version = RecordColumn(
      name: "version", values: forms.versions, levels: instrument.versions.map(\.code))
    return RecordTable(schema: schema, offsets: offsets, columns: [dates, version] + columns)
  }
}

extension FormScores {
  /// The scores under the names of their columns.
  fileprivate func named(
    _ instrument: Instrument, _ missing: QuestionnaireScore.MissingAnswers
  ) -> [RecordColumn] {
    zip(instrument.scores, columns).map { name, values in
      let score = QuestionnaireScore(table: instrument.table, name: name, missing: missing)
      return RecordColumn(name: score.column, values: values, levels: [])
    }
  }
}

extension Study {
  /// Whether an indicator takes a score by the optional rule from a table.
  fileprivate func usesOptional(_ table: String) -> Bool {
    indicators.contains { indicator in
      indicator.measure.score?.table == table && indicator.measure.score?.missing == .optional
    }
  }
}
