import Tallies

/// Tallies by period of several releases, each question at the widest level at which one has it: by
/// area and arm, by arm, or for everybody.
struct PeriodSums {
  /// The sum.
  let tallies: [TallyKey: Tally]

  /// Adds tallies by period.
  /// - Parameter parts: The tallies of each release.
  init(_ parts: [[TallyKey: Tally]]) {
    let entries = parts.flatMap { $0.filter { $0.key.cell.period != nil } }
    let levels = WidestLevels(entries.map(\.key))
    tallies = entries.reduce(into: [:]) { sums, entry in
      sums[levels.widened(entry.key), default: .zero].merge(entry.value)
    }
  }
}
