import Indicators
import Releases
import Statistics
import Studies
import Tallies

/// Finds what is known of each period in which days of imprisonment lie, over all areas.
///
/// Sums over areas and arms of tallies that were released by area and arm. Where they are not of
/// everybody whose answer is known, as when only some areas are compared, where only wider tables
/// left, or where counts are rounded, there are none. A family with children in two areas
/// counts in each.
struct PeriodFinder {
  /// The released tallies.
  let released: ReleasedTallies
  /// The confidence level.
  let level: Level

  /// The findings: by indicator, moment, informant and period.
  func findings() -> [Finding] {
    let set = released.shown
    guard set.study.disclosure.round == .none else { return [] }
    var sums: [TallyKey: Tally] = [:]
    for (key, tally) in set.tallies where isOfPeriod(key) {
      sums[inAllAreas(key), default: .zero].merge(tally)
    }
    let whole = complete(sums)
    return set.study.indicators.flatMap { indicator in
      indicator.moments.flatMap { moment in
        sums.filter {
          $0.key.indicator == indicator.id && $0.key.moment == moment && whole.contains($0.key)
        }
        .sorted { Self.precedes($0.key.cell, $1.key.cell) }
        .map { finding(indicator, $0.key, $0.value) }
      }
    }
  }

  private func isOfPeriod(_ key: TallyKey) -> Bool {
    key.cell.period != nil && key.cell.sex == nil && key.cell.area != nil && key.cell.arm != nil
  }

  /// The keys of those questions of which the periods together are everybody whose answer is known.
  private func complete(_ sums: [TallyKey: Tally]) -> Set<TallyKey> {
    let questions = Dictionary(grouping: sums.keys) { key in
      TallyKey(
        indicator: key.indicator, moment: key.moment, cell: Cell(informant: key.cell.informant))
    }
    return questions.reduce(into: []) { found, entry in
      let known = entry.value.reduce(0) { $0 + (sums[$1]?.denominator ?? 0) }
      guard known == released.shown.tallies[entry.key]?.denominator else { return }
      found.formUnion(entry.value)
    }
  }

  private func inAllAreas(_ key: TallyKey) -> TallyKey {
    TallyKey(
      indicator: key.indicator, moment: key.moment,
      cell: Cell(informant: key.cell.informant, period: key.cell.period))
  }

  private static func precedes(_ first: Cell, _ second: Cell) -> Bool {
    let informants = InstrumentVersion.Informant.allCases
    let places = [first, second].map { cell in
      [
        cell.informant.flatMap(informants.firstIndex(of:)).map { $0 + 1 } ?? 0,
        cell.period?.number ?? 0,
      ]
    }
    return places[0].lexicographicallyPrecedes(places[1])
  }

  private func finding(_ indicator: Indicator, _ key: TallyKey, _ tally: Tally) -> Finding {
    let measured = MeasureEstimate(tally, indicator.measure, level)
    return Finding(
      indicator: key.indicator, moment: key.moment, cell: key.cell,
      state: tally.denominator > 0 ? .value : .notApplicable, tally: tally,
      estimate: measured.estimate, unclustered: measured.unclustered)
  }
}
