import Indicators
import Releases
import Tallies

/// Tallies by period of several releases, each question at the widest level at which one has it: by
/// area and arm, by arm, or for everybody.
struct PeriodSums {
  /// The sum.
  let tallies: [TallyKey: Tally]

  /// What was asked of whom.
  private struct Question: Hashable {
    let indicator: String
    let moment: Moment
    let informant: InstrumentVersion.Informant?

    init(_ key: TallyKey) {
      (indicator, moment, informant) = (key.indicator, key.moment, key.cell.informant)
    }
  }

  /// Adds tallies by period.
  /// - Parameter parts: The tallies of each release.
  init(_ parts: [[TallyKey: Tally]]) {
    let entries = parts.flatMap { $0.filter { $0.key.cell.period != nil } }
    var withoutArea: Set<Question> = []
    var withoutArm: Set<Question> = []
    for (key, _) in entries {
      if key.cell.area == nil { withoutArea.insert(Question(key)) }
      if key.cell.arm == nil { withoutArm.insert(Question(key)) }
    }
    tallies = entries.reduce(into: [:]) { sums, entry in
      let (cell, question) = (entry.key.cell, Question(entry.key))
      let wide = Cell(
        area: withoutArea.contains(question) ? nil : cell.area,
        arm: withoutArm.contains(question) ? nil : cell.arm, informant: cell.informant,
        period: cell.period)
      sums[entry.key.with(wide), default: .zero].merge(entry.value)
    }
  }
}
