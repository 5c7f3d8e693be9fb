import Indicators
import Studies
import Tallies

/// The counts of one area, arm and period.
struct PeriodCell: Sendable {
  /// The place of the area among those of the comparison.
  let area: Int
  /// The arm.
  let arm: Arm
  /// The period, of the declared length.
  let period: StudyPeriod
  /// The counts.
  let tally: Tally

  /// The cells of an indicator at a moment in which anybody counts, in a fixed order.
  static func cells(
    of set: TallySet, _ indicator: Indicator, _ moment: Moment,
    _ informant: InstrumentVersion.Informant?
  ) -> [PeriodCell] {
    let places = Dictionary(
      set.study.comparedAreas.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
    return set.tallies.compactMap { key, tally -> PeriodCell? in
      let cell = key.cell
      guard let period = cell.period, key.moment == moment, key.indicator == indicator.id,
        cell.informant == informant, cell.sex == nil, tally.denominator > 0,
        let arm = cell.arm, let area = cell.area.flatMap({ places[$0] })
      else { return nil }
      return PeriodCell(area: area, arm: arm, period: period, tally: tally)
    }.sorted {
      ($0.area, $0.period.number, $0.arm.rawValue) < ($1.area, $1.period.number, $1.arm.rawValue)
    }
  }
}

extension StudyPeriod {
  /// The period of another length, as long or longer, that holds it.
  func within(_ longer: PeriodLength) -> StudyPeriod {
    StudyPeriod(longer, number: number * length.months / longer.months)
  }
}
