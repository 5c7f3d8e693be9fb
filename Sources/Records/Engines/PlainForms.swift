import Indicators
import Studies

/// The forms of one child or family that one person answered, for the reference interpreter.
struct PlainForms {
  /// One form.
  struct Form: Equatable {
    /// The row in the table.
    let row: Int
    /// The day on which it was filled in.
    let date: CalendarDate
    /// Its version.
    let version: String
  }

  /// The day of imprisonment.
  let day: CalendarDate
  /// The day of the extract.
  let extracted: CalendarDate
  /// The forms, those that no one can be said to have answered left out.
  let forms: [Form]
  private let rows: PlainRows?
  private let order: [String]

  /// The forms of a child or family.
  /// - Parameters:
  ///   - subject: The child or family.
  ///   - instrument: The questionnaire.
  ///   - subjects: All children or families, with the person who answers.
  init(of subject: Int, _ instrument: Instrument, among subjects: PlainSubjects) {
    let extract = subjects.extract
    let rows = extract.tables[instrument.table].map { PlainRows(table: $0, subject: subject) }
    let codes = instrument.versions(by: subjects.informant).map(\.code)
    day = subjects.day(of: subject)
    extracted = extract.study.extracted
    order = codes
    self.rows = rows
    forms = (rows?.rows ?? 0..<0).compactMap { row in
      guard let date = rows?.value("date", row), let code = rows?.value("version", row),
        let version = rows?.table.column("version")?.levels[code], codes.contains(version)
      else { return nil }
      return Form(row: row, date: CalendarDate(dayNumber: Int32(date)), version: version)
    }
  }

  /// Whether a form may still turn out to be the baseline.
  var isBaselineOver: Bool { day.adding(months: 3) <= extracted }

  /// Of the forms at most three months after the day, the nearest to it.
  var baseline: Form? {
    nearest(to: day, among: forms.filter { $0.date <= day.adding(months: 3) })
  }

  /// Whether a form may still turn out to be the follow-up.
  var isFollowUpOver: Bool {
    guard isBaselineOver else { return false }
    return baseline.map { $0.date.adding(months: 8) <= extracted } ?? true
  }

  /// Of the forms from four to eight months after the baseline, the nearest to six: of the
  /// baseline's version if there is any.
  var followUp: Form? {
    guard let baseline else { return nil }
    let window = forms.filter {
      $0.date >= baseline.date.adding(months: 4) && $0.date <= baseline.date.adding(months: 8)
    }
    let alike = window.filter { $0.version == baseline.version }
    return nearest(to: baseline.date.adding(months: 6), among: alike.isEmpty ? window : alike)
  }

  /// A score of the forms of one day and version, nil where it is absent or they differ.
  func score(_ score: QuestionnaireScore, of form: Form) -> Int? {
    let same = forms.filter { $0.date == form.date && $0.version == form.version }
    let scores = Set(same.map { rows?.value(score.column, $0.row) })
    return scores.count == 1 ? scores.first ?? nil : nil
  }

  /// What became of the pair of forms; nil without a form.
  func pairing(by total: QuestionnaireScore) -> String? {
    guard !forms.isEmpty else { return nil }
    if !isBaselineOver { return "awaiting" }
    guard let baseline else { return "second-only" }
    if !isFollowUpOver { return "awaiting" }
    if let followUp {
      guard followUp.version == baseline.version else { return "wrong-form" }
      let isScored = score(total, of: baseline) != nil && score(total, of: followUp) != nil
      return isScored ? "paired" : "unscored"
    }
    let middle = baseline.date.adding(months: 6)
    guard let later = nearest(to: middle, among: forms.filter { $0.date > baseline.date }) else {
      return "first-only"
    }
    return later.date < middle ? "too-close" : "too-late"
  }

  /// The form nearest to a day, of two equally near the earlier, of one day that whose version
  /// stands first.
  private func nearest(to day: CalendarDate, among forms: [Form]) -> Form? {
    forms.min { first, second in
      let distances = [first, second].map { abs(Int($0.date.dayNumber) - Int(day.dayNumber)) }
      if distances[0] != distances[1] { return distances[0] < distances[1] }
      if first.date != second.date { return first.date < second.date }
      return place(first) < place(second)
    }
  }

  private func place(_ form: Form) -> Int { order.firstIndex(of: form.version) ?? order.count }
}
