/// The numbers of one place that a release showed or withheld, as a ledger keeps them.
public struct LedgerFigure: Hashable, Sendable {
  /// The place in words: the indicator and its moment, or what is counted, then whatever of area,
  /// arm, sex, informant, period and stratum it is of.
  public let place: [String]
  /// The numbers that were shown.
  public let numbers: [LedgerNumber: Int]
  /// The numbers that were withheld.
  public let withheld: Set<LedgerNumber>

  /// A figure with its parts.
  public init(
    place: [String], numbers: [LedgerNumber: Int], withheld: Set<LedgerNumber> = []
  ) {
    self.place = place
    self.numbers = numbers
    self.withheld = withheld
  }

  /// The start of the part of a place that names its area.
  static let area = "area "
  /// The start of the part of a place that names its period.
  static let period = "period "
  /// The start of the part of a place that names its stratum of adjustment.
  static let adjusted = "adjusted "
  /// The start of the part of a place that names its year.
  static let year = "year "

  /// Whether it is of one area.
  var isOfArea: Bool { place.dropFirst(2).contains { $0.hasPrefix(Self.area) } }

  /// The whole tables of which it is a cell, as `LedgerEntry` names those that are withheld.
  var tables: [[String]] {
    let kinds: [(String, [WithheldTable.Kind])] = [
      (Self.period, isOfArea ? [.periods, .areaPeriods] : [.periods]),
      (Self.adjusted, [.adjusted]), (Self.year, [.years]),
    ]
    let found = kinds.first { start, _ in
      place.dropFirst(2).contains { $0.hasPrefix(start) }
    }
    return (found?.1 ?? []).map { Array(place.prefix(2)) + [$0.rawValue] }
  }
}
