import Indicators
import Releases
import Statistics
import Studies
import Tallies

/// Makes trends from the counts by period that were released.
///
/// Where counts of a whole arm, or of everybody, by period were released they are taken; else those
/// of areas and arms, which leave all together or not at all, are added. Where the periods together
/// are not everybody whose answer is known, as when one of several releases has none, there is no
/// trend.
struct TrendMaker {
  private let study: Study
  private let level: Level
  private let counts: [TallyKey: [StudyPeriod: Tally]]
  private let totals: [TallyKey: Tally]

  /// A maker for released tallies.
  init(_ released: ReleasedTallies, level: Level) {
    study = released.shown.study
    totals = released.shown.tallies
    self.level = level
    counts = released.shown.tallies.reduce(into: [:]) { counts, entry in
      let cell = entry.key.cell
      guard let period = cell.period, cell.sex == nil else { return }
      let wide = Cell(area: cell.area, arm: cell.arm, informant: cell.informant)
      let key = TallyKey(indicator: entry.key.indicator, moment: entry.key.moment, cell: wide)
      counts[key, default: [:]][period] = entry.value
    }
  }

  /// The trends of everybody and of each arm, in the order of the study, by the periods that were
  /// declared and then by years; none without known answers.
  /// - Parameter forms: Who answered which questionnaire.
  func trends(_ forms: FormIndex) -> [Trend] {
    if counts.isEmpty { return [] }
    let arms: [Arm?] = [nil, .rollout, .comparison]
    return study.indicators.flatMap { indicator in
      indicator.moments.flatMap { moment in
        forms.informants(of: indicator).flatMap { informant in
          arms.flatMap { trends(indicator, moment, Cell(arm: $0, informant: informant)) }
        }
      }
    }
  }

  /// The trends of a cell, by the declared periods and by years.
  private func trends(_ indicator: Indicator, _ moment: Moment, _ cell: Cell) -> [Trend] {
    let tallies = tallies(indicator, moment, cell).filter { $0.value.denominator > 0 }
    let key = TallyKey(indicator: indicator.id, moment: moment, cell: cell)
    guard let length = tallies.keys.first?.length, areEverybody(tallies, of: key) else { return [] }
    let isWhole = length == .year || study.disclosure.round != .none
    return (isWhole ? [length] : [length, .year]).compactMap { length in
      let joined = tallies.reduce(into: [StudyPeriod: Tally]()) { joined, entry in
        joined[entry.key.within(length), default: .zero].merge(entry.value)
      }
      return trend(indicator, moment, cell, joined)
    }
  }

  /// Whether the periods together are everybody whose answer is known; rounded ones need not be.
  private func areEverybody(_ tallies: [StudyPeriod: Tally], of key: TallyKey) -> Bool {
    study.disclosure.round != .none
      || tallies.values.reduce(0) { $0 + $1.denominator } == totals[key]?.denominator
  }

  private func trend(
    _ indicator: Indicator, _ moment: Moment, _ cell: Cell, _ tallies: [StudyPeriod: Tally]
  ) -> Trend? {
    let whole = tallies.keys.filter { isWhole($0, cell, first: tallies.keys.min()) }
      .filter { isOver($0, moment) }
    guard let first = whole.min(), let last = whole.max() else { return nil }
    let points = (first.number...last.number).map { number in
      let period = StudyPeriod(first.length, number: number)
      let tally = tallies[period] ?? .zero
      return Trend.Point(
        period: period, tally: tally,
        estimate: MeasureEstimate(tally, indicator.measure, level).estimate)
    }
    return Trend(
      indicator: indicator.id, moment: moment, cell: cell, length: first.length, points: points)
  }

  /// The counts by period of a cell over all areas.
  private func tallies(
    _ indicator: Indicator, _ moment: Moment, _ cell: Cell
  ) -> [StudyPeriod: Tally] {
    func found(_ cell: Cell) -> [StudyPeriod: Tally]? {
      counts[TallyKey(indicator: indicator.id, moment: moment, cell: cell)]
    }
    let arms = cell.arm.map { [$0] } ?? Arm.allCases
    let byArm = arms.compactMap { found(Cell(arm: $0, informant: cell.informant)) }
    if let direct = found(cell) { return direct }
    // Sums of rounded parts err by as much as all of them together.
    guard study.disclosure.round == .none else { return [:] }
    let leaves = study.areas.flatMap { area in
      arms.compactMap { found(Cell(area: area.code, arm: $0, informant: cell.informant)) }
    }
    return (byArm.isEmpty ? leaves : byArm).reduce(into: [:]) { sums, part in
      sums.merge(part) { $0.merging($1) }
    }
  }

  /// Whether children could be counted on every day of a period: those of the rollout arm from the
  /// first rollout on, others from the period after the first with anybody, since when records
  /// begin is not declared.
  private func isWhole(_ period: StudyPeriod, _ cell: Cell, first: StudyPeriod?) -> Bool {
    guard cell.arm == .rollout else { return first.map { $0 < period } ?? false }
    return study.rolloutAreas.compactMap(\.rollout).min().map { $0 <= period.firstDay } ?? false
  }

  /// Whether the window of the last day of a period was over on the day of the extract.
  private func isOver(_ period: StudyPeriod, _ moment: Moment) -> Bool {
    let day = moment == .followUp ? period.lastDay.adding(months: 3) : period.lastDay
    return period.lastDay <= study.extracted
      && Window(moment, around: day, extracted: study.extracted).over <= study.extracted
  }
}

extension Tally {
  /// The counts with those of others.
  fileprivate func merging(_ other: Tally) -> Tally {
    var sum = self
    sum.merge(other)
    return sum
  }
}
