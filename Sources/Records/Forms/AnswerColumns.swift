import Indicators

/// The answers of a table of forms, a column for each question.
struct AnswerColumns {
  /// The questionnaire.
  let instrument: Instrument
  /// The number of forms.
  let rows: Int
  /// The form of each row, by its place among the instrument's.
  let versions: [Int32]
  private let items: [[Int32]]
  private let supplement: [(name: String, values: [Int32])]

  /// The answers in some columns; without a column of versions all forms are the instrument's
  /// first.
  init(_ instrument: Instrument, _ columns: [RecordColumn], rows: Int) {
    let values = { (name: String) in columns.first { $0.name == name }?.values }
    let none = [Int32](repeating: RecordColumn.missing, count: rows)
    self.instrument = instrument
    self.rows = rows
    items = (1...instrument.items).map { values("item\($0)") ?? none }
    supplement = instrument.supplementQuestions.compactMap { question in
      values(question.name).map { (question.name, $0) }
    }
    versions = values("version") ?? [Int32](repeating: 0, count: rows)
  }

  /// The answers of one form.
  func sheet(_ row: Int) -> AnswerSheet {
    var sheet = AnswerSheet(
      version: instrument.versions[Int(versions[row])].code, items: items.map { known($0[row]) })
    for (name, values) in supplement {
      if let answer = known(values[row]) { sheet.supplement[name] = answer }
    }
    return sheet
  }

  private func known(_ value: Int32) -> Int? {
    value == RecordColumn.missing ? nil : Int(value)
  }
}
