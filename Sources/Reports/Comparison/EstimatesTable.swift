import Documents
import Evaluations

/// Every estimate of an outcome with what it rests on, refused ones with their reason.
struct EstimatesTable {
  let outcome: DesignedOutcome

  var table: Table {
    let notes = notes
    return Table(
      id: "table-estimates-\(outcome.anchor)",
      caption: "\(outcome.label): every estimate, by what counts as the units",
      columns: [
        .init("How it is estimated", numeric: false), .init("Rollout less comparison"),
        .init("Interval"), .init("p"), .init("Smallest possible p"), .init("Areas"),
        .init("Note", numeric: false),
      ],
      rows: EffectMethod.Group.allCases.flatMap { rows($0, notes) },
      notes: notes.enumerated().map { [.text("Note \($0 + 1). \(outcome.named($1))")] })
  }

  private var effects: [EffectEstimate] { outcome.analysis.contrasts + outcome.analysis.overTime }

  /// The notes, each once, in the order in which they are met.
  private var notes: [String] {
    EffectMethod.Group.allCases.flatMap { group in
      effects.filter { $0.method.group == group }.compactMap(note)
    }.reduce(into: [String]()) { notes, note in
      if !notes.contains(note) { notes.append(note) }
    }
  }

  /// How an estimate has to be read; of the exact randomisation how far the areas could take it.
  private func note(_ effect: EffectEstimate) -> String? {
    guard effect.method == .randomisation, effect.estimate != nil, let floor = effect.floor else {
      return effect.note
    }
    return AreaChoices(
      rollout: effect.rolloutAreas, comparison: effect.comparisonAreas, floor: floor,
      isSampled: effect.isSampled
    ).sentence(below: OutcomeClaim(outcome: outcome).line).plain
  }

  private func rows(_ group: EffectMethod.Group, _ notes: [String]) -> [Table.Row] {
    let found = effects.filter { $0.method.group == group }
    guard !found.isEmpty else { return [] }
    return [Table.Row([.text(group.title(outcome.units))], rank: .group)]
      + found.map { row($0, notes) }
  }

  private func row(_ effect: EffectEstimate, _ notes: [String]) -> Table.Row {
    let cells = outcome.cells(effect)
    let note = self.note(effect).flatMap(notes.firstIndex).map { "\($0 + 1)" }
    let given = effect.estimate != nil
    return Table.Row([
      .text(effect.method.inWords), given ? cells.size : .text("not given"),
      given ? cells.limits : .absent(.notApplicable),
      effect.p.map(Value.probability) ?? .absent(.notApplicable),
      effect.floor.map { .number($0, decimals: effect.isSampled ? 4 : 3) }
        ?? .absent(.notApplicable),
      .text("\(effect.rolloutAreas) and \(effect.comparisonAreas)"),
      .text(note ?? "none"),
    ])
  }
}
