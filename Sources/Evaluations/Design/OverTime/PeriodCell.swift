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

  /// The counts of a cell, nil where nobody counts or it is not of an area, arm and period.
  /// - Parameters:
  ///   - cell: The cell.
  ///   - tally: Its counts.
  ///   - places: The places of areas by their codes.
  init?(_ cell: Cell, _ tally: Tally, places: [String: Int]) {
    guard let period = cell.period, cell.sex == nil, tally.denominator > 0, let arm = cell.arm,
      let area = cell.area.flatMap({ places[$0] })
    else { return nil }
    self.init(area: area, arm: arm, period: period, tally: tally)
  }

  /// The counts of an area, arm and period.
  init(area: Int, arm: Arm, period: StudyPeriod, tally: Tally) {
    self.area = area
    self.arm = arm
    self.period = period
    self.tally = tally
  }

  /// By area, period and arm.
  static func < (first: PeriodCell, second: PeriodCell) -> Bool {
    (first.area, first.period.number, first.arm.rawValue)
      < (second.area, second.period.number, second.arm.rawValue)
  }
}

extension StudyPeriod {
  /// The period of another length, as long or longer, that holds it.
  func within(_ longer: PeriodLength) -> StudyPeriod {
    StudyPeriod(longer, number: number * length.months / longer.months)
  }
}
