import Indicators
import Tallies

/// How finely a table is broken down.
enum TableLevel: CaseIterable, Sendable {
  /// Everybody.
  case everybody
  /// By arm, over all areas.
  case arms
  /// By area, both arms.
  case areas
  /// By area and arm.
  case areasAndArms

  /// The level of a cell.
  init(_ cell: Cell) {
    self =
      switch (cell.area != nil, cell.arm != nil) {
      case (false, false): .everybody
      case (false, true): .arms
      case (true, false): .areas
      case (true, true): .areasAndArms
      }
  }
}

extension TableLevel {
  /// The levels at which a table leaves: each with all its cells or not at all, and none below one
  /// that does not.
  /// - Parameter isSafe: Whether all cells of a level may be shown.
  static func shown(where isSafe: (TableLevel) -> Bool) -> Set<TableLevel> {
    Set(allCases.prefix { isSafe($0) })
  }
}

extension TableLevel {
  /// The tables of the same people at two moments by question, and each question's by level.
  static func groups(_ keys: some Sequence<PairKey>) -> [[TableLevel: [PairKey]]] {
    var groups: [PairKey: [TableLevel: [PairKey]]] = [:]
    for key in keys {
      let whole = PairKey(
        indicator: key.indicator, moments: key.moments, cell: Cell(informant: key.cell.informant))
      groups[whole, default: [:]][TableLevel(key.cell), default: []].append(key)
    }
    return Array(groups.values)
  }
}
