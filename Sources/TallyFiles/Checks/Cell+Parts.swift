import Indicators
import Studies
import Tallies

extension Cell {
  /// Whether it is one area and arm.
  var isLeaf: Bool { area != nil && arm != nil && sex == nil && period == nil }

  /// Another cell for all areas.
  init(of cell: Cell, area: String?) {
    self.init(
      area: area, arm: cell.arm, sex: cell.sex, informant: cell.informant, period: cell.period)
  }

  /// Another cell for both arms.
  init(of cell: Cell, arm: Arm?) {
    self.init(
      area: cell.area, arm: arm, sex: cell.sex, informant: cell.informant, period: cell.period)
  }

  /// Another cell for all sexes.
  init(of cell: Cell, sex: String?) {
    self.init(
      area: cell.area, arm: cell.arm, sex: sex, informant: cell.informant, period: cell.period)
  }

  /// Another cell for all periods.
  init(of cell: Cell, period: StudyPeriod?) {
    self.init(
      area: cell.area, arm: cell.arm, sex: cell.sex, informant: cell.informant, period: period)
  }
}

extension TallyKey {
  /// The same indicator and moment in another cell.
  func with(_ cell: Cell) -> TallyKey {
    TallyKey(indicator: indicator, moment: moment, cell: cell)
  }
}

extension PairKey {
  /// The same indicator and moments in another cell.
  func with(_ cell: Cell) -> PairKey {
    PairKey(indicator: indicator, moments: moments, cell: cell)
  }
}

extension CountKey {
  /// The same category in another cell.
  func with(_ cell: Cell) -> CountKey {
    CountKey(unit: unit, dimension: dimension, category: category, cell: cell)
  }
}
