import Indicators

/// The scores of all forms of a table by one rule for missing answers, as `FormScorer` gives them.
struct FormScores {
  /// The scores in the order of `Instrument.scores`, a column each.
  private(set) var columns: [[Int32]]
  /// Whether a scale of each form was prorated.
  private(set) var isProrated: [Bool]
  /// The number of forms with each oddity.
  private(set) var notes: [FormNote: Int] = [:]

  /// Scores some forms.
  init(_ forms: AnswerColumns, by rule: MissingAnswerRule) {
    let scorer = FormScorer(forms.instrument, missing: rule)
    let none = [Int32](repeating: RecordColumn.missing, count: forms.rows)
    columns = forms.instrument.scores.map { _ in none }
    isProrated = [Bool](repeating: false, count: forms.rows)
    for row in 0..<forms.rows {
      // What a form cannot hold was refused when it was read.
      guard let score = try? scorer.score(forms.sheet(row)) else { continue }
      take(score, row)
    }
  }

  private mutating func take(_ score: FormScore, _ row: Int) {
    let all = score.scales.map(\.score) + score.sums + [score.impact]
    for column in columns.indices {
      if let value = all[column] { columns[column][row] = Int32(value) }
    }
    isProrated[row] = score.scales.contains(where: \.isProrated)
    for note in score.notes { notes[note, default: 0] += 1 }
  }
}
