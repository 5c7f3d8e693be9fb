import Indicators
import Studies

/// One indicator at one moment, read for each child or family as the contract words it.
struct Interpreter {
  /// The records.
  let extract: Extract
  /// The indicator.
  let indicator: Indicator
  /// The moment.
  let moment: Moment
  /// The children or families, with the person whose forms are read.
  let subjects: PlainSubjects

  /// The answer for every child, or every family.
  func answers() -> [Answer] {
    (0..<subjects.count).map { answer($0, day: subjects.day(of: $0)) }
  }

  /// The answer for a child or family: population, linkage, follow-up, value, in this order.
  private func answer(_ subject: Int, day: CalendarDate) -> Answer {
    guard isInPopulation(subject, day) else { return .outside }
    guard isLinked(subject) else { return .notLinked }
    let isOfForms = moment == .baseline || moment == .followUp
    if isOfForms, let (score, instrument) = indicator.questionnaire {
      return answer(PlainForms(of: subject, instrument, among: subjects), score, instrument)
    }
    let window = Window(moment, around: day, extracted: extract.study.extracted)
    guard window.over <= extract.study.extracted else { return .notFollowedUp }
    guard !isOfForms else { return .missing }
    switch indicator.measure {
    case .proportion(let condition): return Answer(truth(condition, subject, window))
    case .rate(let table, let filters):
      let events = rows(table, subject)?.events(
        from: window.start, before: window.end, filters)
      guard let events, events.sure == events.possible else { return .missing }
      return .known(events.sure)
    case .mean: return .missing
    }
  }

  /// What the forms that stand for the moment say.
  private func answer(
    _ forms: PlainForms, _ score: QuestionnaireScore, _ instrument: Instrument
  ) -> Answer {
    let isOver = moment == .baseline ? forms.isBaselineOver : forms.isFollowUpOver
    guard isOver else { return .notFollowedUp }
    guard let form = moment == .baseline ? forms.baseline : forms.followUp,
      let points = forms.score(score, of: form)
    else { return .missing }
    guard case .proportion(of: .band(_, let name, let bands)) = indicator.measure else {
      return .known(points)
    }
    guard let scheme = instrument.schemes.first(where: { $0.name == name }),
      let band = BandReader().band(of: points, score.name, on: form.version, by: scheme)
    else { return .missing }
    return .known(bands.contains(band) ? 1 : 0)
  }

  /// Whether a child or family is in the indicator's population.
  private func isInPopulation(_ subject: Int, _ day: CalendarDate) -> Bool {
    switch indicator.population {
    case .allChildren, .allFamilies: true
    case .schoolAge: extract.born(subject).isSchoolAge(in: AcademicYear(containing: day))
    case .families(let table, let filters):
      rows(table, subject).map { rows in
        rows.rows.contains { rows.passes(filters, $0) == .yes }
      } ?? false
    }
  }

  /// Whether the child's records of the indicator's kind were linked: the column says so, or
  /// without one any row in a table of that kind.
  private func isLinked(_ subject: Int) -> Bool {
    guard let record = indicator.record else { return true }
    if let column = extract.cohort.column(record.column) {
      return column.values[subject] == column.code(of: "yes")
    }
    return record.tables.contains { !(rows($0, subject)?.rows.isEmpty ?? true) }
  }

  /// The rows of a child or family in a table, nil where it was not supplied.
  private func rows(_ table: String, _ subject: Int) -> PlainRows? {
    extract.tables[table].map { PlainRows(table: $0, subject: subject) }
  }

  /// Whether a condition holds.
  private func truth(_ condition: Condition, _ subject: Int, _ window: Window) -> Truth {
    switch condition {
    case .status(let table, let filter, let reach):
      guard let rows = rows(table, subject) else { return .unknown }
      let filters = filter.map { [$0] } ?? []
      return reach == .moment
        ? rows.isOpen(window, filters) : rows.hasBegun(by: window.start, filters)
    case .event(let table, let filters, let atLeast, let reach):
      guard let rows = rows(table, subject) else { return .unknown }
      let events =
        reach == .moment
        ? rows.events(from: window.start, before: window.end, filters)
        : rows.events(from: nil, before: window.start, filters)
      if events.sure >= atLeast { return .yes }
      return events.possible >= atLeast ? .unknown : .no
    case .last(let table, let order, let filter):
      return rows(table, subject).map { last($0, order, filter, window) } ?? .unknown
    case .share(let table, let part, let whole, let threshold):
      return rows(table, subject).map { share($0, (part, whole), threshold, window) } ?? .unknown
    case .band: return .unknown
    case .all(let conditions):
      return conditions.reduce(.yes) { $0.and(truth($1, subject, window)) }
    case .any(let conditions):
      return conditions.reduce(.no) { $0.or(truth($1, subject, window)) }
    case .not(let condition):
      return !truth(condition, subject, window)
    }
  }

  /// Whether the last row in the window, by date and then by an order column, passes a filter.
  private func last(
    _ rows: PlainRows, _ order: String, _ filter: Filter, _ window: Window
  ) -> Truth {
    let inside = rows.rows.filter { row in
      guard let date = rows.value("date", row) else { return false }
      return date < Int(window.end.dayNumber) && date >= Int(window.start.dayNumber)
    }
    let place = { (row: Int) in (rows.value("date", row) ?? 0, rows.value(order, row) ?? -1) }
    guard let last = inside.map(place).max(by: <) else { return .unknown }
    let answers = inside.filter { place($0) == last }.map { rows.passes(filter, $0) }
    return answers.reduce(.no) { $0.or($1) }
  }

  /// Whether the part lies strictly above a share of the whole, over the rows of the term.
  private func share(
    _ rows: PlainRows, _ columns: (part: String, whole: String), _ threshold: Int,
    _ window: Window
  ) -> Truth {
    guard let term = window.term else { return .unknown }
    var (part, whole) = (0, 0)
    for row in rows.rows where rows.value("term", row) == term.ordinal {
      guard let possible = rows.value(columns.whole, row) else { return .unknown }
      guard possible > 0 else { continue }
      guard let attended = rows.value(columns.part, row) else { return .unknown }
      part += attended
      whole += possible
    }
    return whole == 0 ? .unknown : Truth(part * 1000 > threshold * whole)
  }
}
