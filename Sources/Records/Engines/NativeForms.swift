import Indicators
import Studies

/// Which forms of one questionnaire and person stand for baseline and follow-up, for all children
/// or families at once.
struct NativeForms {
  /// Stands for no form.
  static let none: Int32 = -1

  /// The questionnaire.
  let instrument: Instrument
  /// Who answered.
  let informant: InstrumentVersion.Informant?
  /// The days of imprisonment.
  let days: [Int32]
  /// The table, nil where it was not supplied.
  let table: RecordTable?
  /// The day of each form.
  let dates: [Int32]
  /// The version of each form, by its place among the instrument's.
  let versions: [Int32]
  /// A form of each baseline, `none` where there is no such form.
  private(set) var baseline: [Int32]
  /// A form of each follow-up, `none` where there is no such form.
  private(set) var followUp: [Int32]
  /// What became of each pair, before scores are looked at.
  private(set) var fates: [FormFate]
  /// Whether each baseline may no longer change.
  private(set) var isBaselineOver: [Bool]

  private let isOwn: [Bool]

  /// The forms of a questionnaire that one person answered.
  init(
    _ frame: CohortFrame, _ instrument: Instrument, by informant: InstrumentVersion.Informant?
  ) {
    let imprisoned = frame.extract.cohort.imprisoned
    self.instrument = instrument
    self.informant = informant
    days = instrument.unit == .child ? imprisoned : frame.home.map { imprisoned[Int($0)] }
    table = frame.extract.tables[instrument.table]
    let given = table?.column("date")?.values ?? []
    let (versions, isOwn) = Self.versions(table, instrument, informant, dates: given)
    (dates, self.versions, self.isOwn) = (given, versions, isOwn)
    baseline = [Int32](repeating: Self.none, count: days.count)
    followUp = baseline
    fates = [FormFate](repeating: .none, count: days.count)
    isBaselineOver = []
    choose(extracted: frame.extract.study.extracted.dayNumber)
  }

  /// The version of each form as a place among the instrument's, and whether it is this person's.
  private static func versions(
    _ table: RecordTable?, _ instrument: Instrument, _ informant: InstrumentVersion.Informant?,
    dates: [Int32]
  ) -> ([Int32], [Bool]) {
    guard let column = table?.column("version") else {
      return (dates, [Bool](repeating: false, count: dates.count))
    }
    let places = column.levels.map { level in
      Int32(instrument.versions.firstIndex { $0.code == level } ?? -1)
    }
    let answers = instrument.versions.map { informant == nil || $0.informant == informant }
    let versions = column.values.map { $0 == RecordColumn.missing ? -1 : places[Int($0)] }
    let isOwn = dates.indices.map { row in
      versions[row] >= 0 && dates[row] != RecordColumn.missing && answers[Int(versions[row])]
    }
    return (versions, isOwn)
  }

  /// Finds the forms of every child or family.
  private mutating func choose(extracted: Int32) {
    let ends = DayTable(days) { $0.adding(months: 3).dayNumber }
    isBaselineOver = days.map { ends[$0] <= extracted }
    guard let table else { return }
    for subject in days.indices {
      let rows = table.rows(of: subject)
      guard rows.contains(where: { isOwn[$0] }) else { continue }
      fates[subject] = isBaselineOver[subject] ? .secondOnly : .awaiting
      baseline[subject] = nearest(to: days[subject], rows, .min...ends[days[subject]], nil)
    }
    var starts: [Int32] = []
    for form in baseline where form >= 0 { starts.append(dates[Int(form)]) }
    let windows = DayTable(starts) { FollowUpDays($0) }
    for subject in days.indices where baseline[subject] >= 0 && isBaselineOver[subject] {
      follow(subject, table.rows(of: subject), windows, extracted)
    }
  }

  /// Finds the follow-up of one child or family with a baseline.
  @inline(__always)
  private mutating func follow(
    _ subject: Int, _ rows: Range<Int>, _ windows: DayTable<FollowUpDays>, _ extracted: Int32
  ) {
    let first = Int(baseline[subject])
    let window = windows[dates[first]]
    guard window.last <= extracted else {
      fates[subject] = .awaiting
      return
    }
    var form = nearest(to: window.middle, rows, window.first...window.last, versions[first])
    if form < 0 { form = nearest(to: window.middle, rows, window.first...window.last, nil) }
    followUp[subject] = form
    if form >= 0 {
      fates[subject] = versions[Int(form)] == versions[first] ? .alike : .wrongForm
      return
    }
    let later = nearest(to: window.middle, rows, (dates[first] + 1)...Int32.max, nil)
    fates[subject] =
      later < 0 ? .firstOnly : dates[Int(later)] < window.middle ? .tooClose : .tooLate
  }

  /// The form nearest to a day within some days; of two equally near the earlier, of one day that
  /// whose version stands first.
  @inline(__always)
  private func nearest(
    to day: Int32, _ rows: Range<Int>, _ window: ClosedRange<Int32>, _ version: Int32?
  ) -> Int32 {
    var best = Self.none
    var key = (Int.max, Int32.max, Int32.max)
    for row in rows where isOwn[row] {
      let date = dates[row]
      guard date >= window.lowerBound, date <= window.upperBound else { continue }
      if let version, versions[row] != version { continue }
      let own = (abs(Int(date) - Int(day)), date, versions[row])
      if own < key { (best, key) = (Int32(row), own) }
    }
    return best
  }

  /// A score of each form that stands for a moment: missing where there is no form or it has none,
  /// and where forms of that day and version differ.
  func scores(_ score: QuestionnaireScore, of forms: [Int32]) -> [Int32] {
    let none = [Int32](repeating: RecordColumn.missing, count: forms.count)
    guard let table, let values = table.column(score.column)?.values else { return none }
    var scores = none
    for (subject, form) in forms.enumerated() where form >= 0 {
      let form = Int(form)
      var score = values[form]
      for row in table.rows(of: subject)
      where dates[row] == dates[form] && versions[row] == versions[form] {
        if values[row] != score { score = RecordColumn.missing }
      }
      scores[subject] = score
    }
    return scores
  }

  /// The version of each form that stands for a moment, -1 where there is none.
  func versions(of forms: [Int32]) -> [Int32] {
    forms.map { $0 < 0 ? Self.none : versions[Int($0)] }
  }
}
