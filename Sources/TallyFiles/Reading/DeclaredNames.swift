import Indicators
import Studies
import Tallies

/// The names that the entries of a file may use: those that its study declares.
struct DeclaredNames {
  private let study: Study
  private let areas: [String: Area]
  private let indicators: [String: Indicator]

  init(_ study: Study) {
    self.study = study
    areas = Dictionary(study.areas.map { ($0.code, $0) }) { first, _ in first }
    indicators = Dictionary(study.indicators.map { ($0.id, $0) }) { first, _ in first }
  }

  func check(_ name: String, _ moments: [Moment], at place: String) throws(TallyFileFault) {
    guard let indicator = indicators[name] else {
      throw .unknownName(kind: "indicator", name: name, at: place)
    }
    for moment in moments where !indicator.moments.contains(moment) {
      throw .unknownName(kind: "moment of \(name)", name: moment.name, at: place)
    }
  }

  func check(_ cell: Cell, of indicator: String, at place: String) throws(TallyFileFault) {
    try check(cell, at: place)
    if let informant = cell.informant, indicators[indicator]?.measure.score == nil {
      throw .unknownName(
        kind: "informant of \(indicator)", name: informant.rawValue, at: place)
    }
  }

  func check(_ key: CountKey, at place: String) throws(TallyFileFault) {
    guard Unit.allCases.contains(where: { $0.plural == key.unit }) else {
      throw .unknownName(kind: "unit", name: key.unit, at: place)
    }
    try check(key.cell, at: place)
  }

  func check(_ key: AdjustedKey, at place: String) throws(TallyFileFault) {
    guard key.categories.count == study.design?.adjustment.count ?? 0 else {
      throw .wrongShape(expected: "one category for each adjuster of the study", at: place)
    }
  }

  func check(_ key: QualityKey, at place: String) throws(TallyFileFault) {
    guard study.tables.contains(key.table) else {
      throw .unknownName(kind: "table", name: key.table, at: place)
    }
    guard QualityRule(rawValue: key.rule) != nil else {
      throw .unknownName(kind: "rule of quality", name: key.rule, at: place)
    }
  }

  /// The area is one of the study, the arm one that it can have, the period one of its lengths.
  private func check(_ cell: Cell, at place: String) throws(TallyFileFault) {
    if let code = cell.area {
      guard let area = areas[code] else {
        throw .unknownName(kind: "area", name: code, at: place)
      }
      if cell.arm == .rollout, area.rollout == nil {
        throw .impossible("the area \(code) has no rollout, so nobody is of that arm", at: place)
      }
    }
    if let period = cell.period, period.length != study.design?.period {
      throw .unknownName(kind: "period", name: period.name, at: place)
    }
  }
}
