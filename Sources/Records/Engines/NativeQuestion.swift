import Indicators
import Studies

/// One indicator at one moment, answered for all children or families at once, column by column.
struct NativeQuestion {
  /// The cohort.
  let frame: CohortFrame
  /// The indicator.
  let indicator: Indicator
  /// The moment.
  let moment: Moment
  /// The day of imprisonment of each child, or of each family's child.
  let days: [Int32]
  /// The window around each day.
  let windows: DayTable<DayWindow>

  /// A question about an indicator at a moment.
  init(frame: CohortFrame, indicator: Indicator, moment: Moment) {
    let imprisoned = frame.extract.cohort.imprisoned
    let extracted = frame.extract.study.extracted
    self.frame = frame
    self.indicator = indicator
    self.moment = moment
    days = indicator.unit == .child ? imprisoned : frame.home.map { imprisoned[Int($0)] }
    windows = DayTable(days) {
      DayWindow(Window(moment, around: $0, extracted: extracted))
    }
  }

  /// The answer for every child, or every family.
  func answers() -> [Answer] {
    let extracted = frame.extract.study.extracted.dayNumber
    var answers = known()
    for (subject, day) in days.enumerated() where windows[day].over > extracted {
      answers[subject] = .notFollowedUp
    }
    settle(&answers)
    return answers
  }

  /// Sets apart those whose records were not linked and those outside the population.
  func settle(_ answers: inout [Answer]) {
    if let record = indicator.record {
      let linked = frame.linked(record)
      for subject in days.indices where !linked[subject] { answers[subject] = .notLinked }
    }
    let population = population()
    for subject in days.indices where !population[subject] { answers[subject] = .outside }
  }

  /// Whether each child or family is in the population.
  private func population() -> [Bool] {
    switch indicator.population {
    case .allChildren, .allFamilies:
      return [Bool](repeating: true, count: days.count)
    case .schoolAge:
      return frame.schoolAge
    case .families(let name, let filters):
      guard let table = frame.extract.tables[name] else {
        return [Bool](repeating: false, count: days.count)
      }
      let passes = NativeFilter.truths(of: filters, in: table)
      return days.indices.map { subject in
        table.rows(of: subject).contains { passes[$0] == .yes }
      }
    }
  }

  /// The value for each child or family, whatever its population.
  private func known() -> [Answer] {
    if moment == .baseline || moment == .followUp {
      return [Answer](repeating: .missing, count: days.count)
    }
    switch indicator.measure {
    case .proportion(let condition):
      return truths(of: condition).map { Answer($0) }
    case .rate(let name, let filters):
      guard let table = frame.extract.tables[name] else {
        return [Answer](repeating: .missing, count: days.count)
      }
      return events(in: table, filters, .moment).map { events in
        events.sure == events.possible ? .known(Int(events.sure)) : .missing
      }
    case .mean:
      return [Answer](repeating: .missing, count: days.count)
    }
  }
}
