import Indicators
import Releases
import Studies
import Tallies

/// The counts of a set by outcome, sorted once for all outcomes.
struct OutcomeIndex {
  /// The place of an outcome.
  struct Key: Hashable {
    /// The indicator's name.
    let indicator: String
    /// The moment.
    let moment: Moment
  }

  /// A stratum's counts in one area and arm.
  private typealias Entry = (cell: Cell, categories: [String], tally: StratumTally)

  private let released: ReleasedTallies
  private let areas: [Area]
  private let informants: [Key: Set<InstrumentVersion.Informant?>]
  private let adjusted: [Key: [Entry]]
  private let periods: [Key: [InstrumentVersion.Informant?: [PeriodCell]]]

  /// Sorts the counts of what was released.
  init(_ released: ReleasedTallies) {
    let set = released.shown
    self.released = released
    areas = set.study.rolloutAreas + set.study.comparisonAreas
    periods = Self.periods(of: set)
    let keys = Array(set.tallies.keys) + released.suppressed.keys
    informants = keys.reduce(into: [:]) { found, key in
      guard key.cell.area != nil else { return }
      found[Key(indicator: key.indicator, moment: key.moment), default: []]
        .insert(key.cell.informant)
    }
    adjusted = set.adjusted.reduce(into: [:]) { found, entry in
      let key = entry.key.tally
      found[Key(indicator: key.indicator, moment: key.moment), default: []]
        .append((key.cell, entry.key.categories, entry.value))
    }
  }

  /// The counts by period, each outcome's in a fixed order.
  private static func periods(
    of set: TallySet
  ) -> [Key: [InstrumentVersion.Informant?: [PeriodCell]]] {
    let places = Dictionary(
      set.study.comparedAreas.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
    var found: [Key: [InstrumentVersion.Informant?: [PeriodCell]]] = [:]
    for (key, tally) in set.tallies {
      guard let cell = PeriodCell(key.cell, tally, places: places) else { continue }
      found[Key(indicator: key.indicator, moment: key.moment), default: [:]][
        key.cell.informant, default: []
      ].append(cell)
    }
    return found.mapValues { $0.mapValues { $0.sorted(by: <) } }
  }

  /// The counts by area, arm and period of those who answered, in a fixed order.
  func periods(
    _ indicator: Indicator, _ moment: Moment, _ informant: InstrumentVersion.Informant?
  ) -> [PeriodCell] {
    periods[Key(indicator: indicator.id, moment: moment)]?[informant] ?? []
  }

  /// The counts of an indicator at a moment, apart for each who answered.
  func outcomes(_ indicator: Indicator, _ moment: Moment) -> [OutcomeTallies] {
    let found = informants[Key(indicator: indicator.id, moment: moment)] ?? []
    return found.sorted { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }.map {
      OutcomeTallies(
        indicator: indicator, moment: moment, informant: $0,
        cells: cells(indicator, moment, $0), strata: strata(indicator, moment, $0),
        periods: periods(indicator, moment, $0), disclosure: disclosure(indicator, moment, $0))
    }
  }

  /// What of an outcome was not released.
  private func disclosure(
    _ indicator: Indicator, _ moment: Moment, _ informant: InstrumentVersion.Informant?
  ) -> OutcomeDisclosure {
    let keys = areas.flatMap { area in
      Arm.allCases.map { arm in
        TallyKey(
          indicator: indicator.id, moment: moment,
          cell: Cell(area: area.code, arm: arm, informant: informant))
      }
    }
    let areAll = areas.count == released.shown.study.areas.count
    let totals = Arm.allCases.reduce(into: [Arm: Tally]()) { totals, arm in
      let cell = Cell(arm: arm, informant: informant)
      let key = TallyKey(indicator: indicator.id, moment: moment, cell: cell)
      totals[arm] = areAll ? released.shown.tallies[key] : nil
    }
    let suppressed = keys.filter { released.suppressed[$0] != nil }
    let areasByArm = Dictionary(grouping: suppressed.map(\.cell)) { $0.arm ?? .comparison }
    let kinds = released.withheldTables.filter {
      $0.indicator == indicator.id && $0.moment == moment
    }
    return OutcomeDisclosure(
      areas: areasByArm.mapValues { Set($0.compactMap(\.area)) }, totals: totals,
      hidesUnknown: keys.contains { !(released.hidden[$0] ?? []).allSatisfy { $0 == .families } },
      isRounded: released.shown.study.disclosure.round != .none,
      withheld: Set(kinds.map(\.kind)))
  }

  private func cells(
    _ indicator: Indicator, _ moment: Moment, _ informant: InstrumentVersion.Informant?
  ) -> [AreaCell] {
    areas.flatMap { area in
      [Arm.rollout, .comparison].compactMap { arm in
        let cell = Cell(area: area.code, arm: arm, informant: informant)
        return released.shown.tallies[TallyKey(indicator: indicator.id, moment: moment, cell: cell)]
          .map { AreaCell(area: area, arm: arm, tally: $0) }
      }
    }
  }

  private func strata(
    _ indicator: Indicator, _ moment: Moment, _ informant: InstrumentVersion.Informant?
  ) -> [AdjustedStratum] {
    let codes = Set(areas.map(\.code))
    var strata: [[String]: AdjustedStratum] = [:]
    for entry in adjusted[Key(indicator: indicator.id, moment: moment)] ?? [] {
      guard entry.cell.informant == informant, let area = entry.cell.area, codes.contains(area)
      else { continue }
      let empty = AdjustedStratum(categories: entry.categories)
      switch entry.cell.arm {
      case .rollout: strata[entry.categories, default: empty].rollout.merge(entry.tally)
      case .comparison: strata[entry.categories, default: empty].comparison.merge(entry.tally)
      case nil: break
      }
    }
    return strata.values.sorted { $0.categories.lexicographicallyPrecedes($1.categories) }
  }
}
