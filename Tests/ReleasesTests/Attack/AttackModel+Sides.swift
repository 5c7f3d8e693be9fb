import Indicators
import Releases
import Studies
import Tallies
import _TestSupport

extension AttackModel {
  /// Adds what a release says of its sides, and what follows from the definitions: each side's
  /// people together are everybody, and in each slice the same holds as in all.
  mutating func readSides(_ source: AttackSource) {
    for (kind, sides) in Dictionary(grouping: source.sides, by: \.kind) {
      let asked = source.asked.filter { one in
        sides.contains { $0.counts(one, source.study) }
      }
      for question in asked {
        readSides(question, kind, sides, source)
        for part in AskedPart.people { addUp(.answer(question, part), sides, source) }
      }
      for entry in AttackDefinitions.populations
      where source.asked.contains(where: {
        AttackDefinitions.population($0.indicator) == entry
      }) {
        addUp(entry, sides, source)
      }
      for side in sides { define(asked, side, source) }
    }
  }

  /// What is published of a question by side; cells of its level that are not there are of nobody.
  private mutating func readSides(
    _ asked: Asked, _ kind: Side.Kind, _ sides: [Side], _ source: AttackSource
  ) {
    let shown = source.entries.filter { $0.asked == asked && $0.side.kind == kind }
    guard let level = shown.first?.cell else { return }
    let hidden = source.released.hidden.first { key, _ in
      key.cell.period != nil && key.indicator == asked.indicator && key.moment == asked.moment
        && key.cell.informant == asked.informant
    }?.value
    for cell in source.cells
    where (cell.area == nil) == (level.area == nil) && (cell.arm == nil) == (level.arm == nil) {
      for side in sides {
        let entry = shown.first { $0.cell == cell && $0.side == side }
        for part in kind == .period ? AskedPart.people : [.numerator, .denominator]
        where !part.isHidden(hidden ?? []) {
          let count = entry.map { part.value(in: $0.tally) } ?? 0
          publish(.answer(asked, part), cell, source.published(count), source.of(side))
        }
      }
    }
  }

  /// The people of all slices together are everybody in each smallest cell; of what is adjusted for
  /// sex the areas of one together are that sex in each arm.
  private mutating func addUp(_ quantity: Quantity, _ sides: [Side], _ source: AttackSource) {
    for cell in source.leaves {
      var sum = terms(quantity, cell, source)
      for side in sides {
        for (number, weight) in terms(quantity, cell, source.of(side)) {
          sum[number, default: 0] -= weight
        }
      }
      system.add(sum, in: 0...0)
    }
    guard source.isBySex, case .answer(let asked, _) = quantity,
      source.askedBySex.contains(asked)
    else { return }
    for side in sides {
      for arm in [Arm.rollout, .comparison] {
        var sum = terms(quantity, Cell(arm: arm, sex: side.category), source)
        for (number, weight) in terms(quantity, Cell(arm: arm), source.of(side)) {
          sum[number, default: 0] -= weight
        }
        system.add(sum, in: 0...0)
      }
    }
  }

  /// What the definitions say of a slice.
  private mutating func define(_ asked: [Asked], _ side: Side, _ source: AttackSource) {
    for cell in source.leaves {
      for question in asked { define(question, cell, source.of(side)) }
      defineLinks(cell, source.of(side))
      let populations = AttackDefinitions.populations
      if asked.contains(where: { AttackDefinitions.population($0.indicator) == populations[1] }) {
        relate([populations[1]], .areAtMost, [populations[0]], in: cell, source.of(side))
      }
      guard let dimension = source.dimension else { continue }
      var sum = terms(.count("children", dimension, side.category, nil), cell, source)
      for (number, weight) in terms(populations[0], cell, source.of(side)) {
        sum[number, default: 0] -= weight
      }
      system.add(sum, in: 0...0)
    }
  }
}

extension AttackDefinitions {
  /// All children, and those of school age among them.
  static let populations = [
    Quantity.count("children", "recognised", "all", nil),
    .count("children", "age_group", "school-age", nil),
  ]
}
