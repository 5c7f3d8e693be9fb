import Indicators
import Studies
import Tallies

/// Between what suppressed tallies lie, as anybody can work out from what is shown: from nobody to
/// everybody in the population, whose number another question of the same people or the number of
/// the recognised tells.
struct SuppressedRanges {
  private let released: ReleasedTallies
  private let everybody: [People: Int]
  private let indicators: [String: Indicator]

  /// The people of a cell whom a question is about.
  private struct People: Hashable {
    let population: Population
    let cell: Cell
  }

  /// The ranges in what is released.
  init(_ released: ReleasedTallies) {
    self.released = released
    let study = released.shown.study
    indicators = Dictionary(study.indicators.map { ($0.id, $0) }) { first, _ in first }
    var everybody: [People: Int] = [:]
    for (key, tally) in released.shown.tallies {
      let hides = (released.hidden[key] ?? []).contains { $0 != .families }
      guard !hides, let indicator = indicators[key.indicator] else { continue }
      let parts = [tally.denominator, tally.missing, tally.notLinked, tally.notFollowedUp]
      let most = parts.reduce(0) { $0 + study.disclosure.round.counts(behind: $1).upperBound }
      let people = People(population: indicator.population, cell: key.cell)
      everybody[people] = min(everybody[people] ?? most, most)
    }
    self.everybody = everybody
  }

  /// The range of a suppressed tally.
  func range(of key: TallyKey) -> SuppressedTally {
    let most = indicators[key.indicator].flatMap { self.most($0, key.cell) }
    let isShare = indicators[key.indicator]?.measure.isProportion ?? false
    return SuppressedTally(
      numerator: CountRange(least: 0, most: isShare ? most : nil),
      denominator: CountRange(least: 0, most: most))
  }

  /// The most people whom a question can be about in a cell, nil where nothing shown tells.
  private func most(_ indicator: Indicator, _ cell: Cell) -> Int? {
    let whole = cell.answered(by: nil)
    let known = [cell, whole].compactMap {
      everybody[People(population: indicator.population, cell: $0)]
    }
    let place = CountKey(
      unit: indicator.unit.plural, dimension: "recognised", category: "all", cell: whole)
    let recognised = released.shown.counts[place].map {
      released.shown.study.disclosure.round.counts(behind: $0).upperBound
    }
    return (known + [recognised].compactMap(\.self)).min()
  }
}

extension ReleasedTallies {
  /// The same with the range of every suppressed tally.
  func ranged() -> ReleasedTallies {
    guard !suppressed.isEmpty else { return self }
    let ranges = SuppressedRanges(self)
    return ReleasedTallies(
      shown: shown,
      suppressed: suppressed.reduce(into: [:]) { $0[$1.key] = ranges.range(of: $1.key) },
      hidden: hidden, withheldPairs: withheldPairs, withheldParts: withheldParts,
      withheldCounts: withheldCounts, withheldTables: withheldTables, files: files)
  }
}
