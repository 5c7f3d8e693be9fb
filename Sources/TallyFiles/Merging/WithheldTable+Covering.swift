import Indicators
import Releases
import Studies
import Tallies

extension WithheldTable {
  /// Whether it holds a tally by period.
  func covers(_ key: TallyKey) -> Bool {
    kind == .periods && key.cell.period != nil && key.indicator == indicator
      && key.moment == moment
  }
}

extension Set<WithheldTable> {
  /// Whether one of them holds a tally by period.
  func cover(_ key: TallyKey) -> Bool { contains { $0.covers(key) } }
}

extension TallySet {
  /// Takes out all that a withheld table holds; what is finer was added up by `YearSums`
  /// and `PeriodSums`.
  mutating func remove(_ table: WithheldTable) {
    func isOf(_ key: TallyKey) -> Bool {
      key.indicator == table.indicator && key.moment == table.moment
    }
    switch table.kind {
    case .periods: tallies = tallies.filter { !table.covers($0.key) }
    case .adjusted: adjusted = adjusted.filter { !isOf($0.key.tally) }
    case .years: strata = strata.filter { !isOf($0.key.tally) }
    case .strata, .areaPeriods: break
    }
  }
}
