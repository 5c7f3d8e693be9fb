import Indicators
import Studies
import Tallies

/// The order of entries: by indicator and moment as the study declares them, then by informant,
/// sex, area, arm and period, of each nobody in particular first.
struct EntryOrder {
  private let indicators: [String: Int]
  private let moments: [[Moment]]
  private let areas: [String: Int]

  init(_ study: Study) {
    indicators = Self.places(study.indicators.map(\.id))
    moments = study.indicators.map(\.moments)
    areas = Self.places(study.areas.map(\.code))
  }

  private static func places(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The place of an indicator at its moments in a cell.
  func place(_ indicator: String, _ moments: [Moment], _ cell: Cell) -> [Int] {
    let number = indicators[indicator] ?? indicators.count
    let known = number < self.moments.count ? self.moments[number] : []
    return [number] + moments.map { known.firstIndex(of: $0) ?? known.count } + place(cell)
  }

  /// The place of a pair.
  func place(_ key: PairKey) -> [Int] {
    place(key.indicator, [key.moments.before, key.moments.after], key.cell)
  }

  /// The place of a tally.
  func place(_ key: TallyKey) -> [Int] { place(key.indicator, [key.moment], key.cell) }

  /// The place of a cell.
  func place(_ cell: Cell) -> [Int] {
    let informants = InstrumentVersion.Informant.allCases
    return [
      cell.informant.flatMap { informants.firstIndex(of: $0) } ?? -1,
      cell.sex.flatMap { ["F", "M", "U"].firstIndex(of: $0) } ?? -1,
      cell.area.map { areas[$0] ?? areas.count } ?? -1,
      cell.arm.flatMap { Arm.allCases.firstIndex(of: $0) } ?? -1, cell.period?.number ?? -1,
    ]
  }

  /// Keys in order.
  func sorted<Key>(_ keys: some Sequence<Key>, by place: (Key) -> [Int]) -> [Key] {
    let placed = keys.map { (key: $0, place: place($0)) }
    return placed.sorted { $0.place.lexicographicallyPrecedes($1.place) }.map(\.key)
  }

  /// Keys in the order of a text, then of a place.
  func sorted<Key>(
    _ keys: some Sequence<Key>, by texts: (Key) -> [String], then place: (Key) -> [Int]
  ) -> [Key] {
    let placed = keys.map { (key: $0, texts: texts($0), place: place($0)) }
    return placed.sorted { first, second in
      first.texts == second.texts
        ? first.place.lexicographicallyPrecedes(second.place)
        : first.texts.lexicographicallyPrecedes(second.texts) {
          $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
        }
    }.map(\.key)
  }
}
