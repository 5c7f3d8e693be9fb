import Indicators
import Releases
import Studies
import Tallies

extension AttackModel {
  /// What the definitions say of a question in a smallest cell.
  mutating func define(_ asked: Asked, _ cell: Cell, _ source: AttackSource) {
    let parts = [AskedPart.denominator, .missing, .notLinked, .notFollowedUp].map {
      Quantity.answer(asked, $0)
    }
    if let everybody = AttackDefinitions.population(asked.indicator), cell.sex == nil {
      relate(parts, .are, [everybody], in: cell, source)
    }
    guard case .proportion = source.study.indicator(asked.indicator)?.measure else { return }
    bound([(.denominator, 1), (.numerator, -1)], of: asked, in: cell, source)
    guard cell.sex == nil, source.side == nil else { return }
    let families: [[(AskedPart, Int)]] = [
      [(.denominator, 1), (.families, -1), (.several, -1)], [(.families, 1), (.several, -1)],
      [(.squares, 1), (.numerator, -1)], [(.products, 1), (.squares, -1)],
      [(.sizes, 1), (.products, -1)], [(.sizes, 1), (.denominator, -1)],
      [
        (.sizes, 1), (.products, -2), (.squares, 1), (.denominator, -1), (.numerator, 1),
      ],
    ]
    for weights in families { bound(weights, of: asked, in: cell, source) }
    definePairs(asked, cell, source)
  }

  /// Who is in a paired table is counted at both moments.
  private mutating func definePairs(_ asked: Asked, _ cell: Cell, _ source: AttackSource) {
    let keys = Set(source.released.shown.pairs.keys).union(source.released.withheldPairs)
    let pairs = Set(keys.filter { $0.indicator == asked.indicator }.map(\.moments))
    for moments in pairs.sorted(by: { $0.after.name < $1.after.name }) {
      for (moment, yes, no) in [
        (moments.before, ["yes-yes", "yes-no"], ["no-yes", "no-no"]),
        (moments.after, ["yes-yes", "no-yes"], ["yes-no", "no-no"]),
      ] where moment == asked.moment {
        func table(_ names: [String]) -> [Quantity] {
          names.map { .pair(asked.indicator, moments, asked.informant, $0) }
        }
        relate(table(yes), .areAtMost, [.answer(asked, .numerator)], in: cell, source)
        relate(
          table(no) + [.answer(asked, .numerator)], .areAtMost, [.answer(asked, .denominator)],
          in: cell, source)
      }
    }
  }

  /// What the definitions say of two questions in a smallest cell.
  mutating func defineLinks(_ cell: Cell, _ source: AttackSource) {
    defineStatuses(cell, source)
    let asked = Set(source.asked)
    for (narrow, wide) in AttackDefinitions.within {
      for one in source.asked where one.indicator == narrow {
        let other = Asked(indicator: wide, moment: one.moment)
        guard asked.contains(other) else { continue }
        relate(
          [.answer(one, .numerator)], .areAtMost, [.answer(other, .numerator)], in: cell, source)
      }
    }
    for group in AttackDefinitions.exclusive where asked.isSuperset(of: group) {
      relate(
        group.map { .answer($0, .numerator) }, .areAtMost, [.answer(group[0], .denominator)],
        in: cell, source)
    }
    let day = Asked(indicator: "fsm", moment: .at(months: 0))
    let year = Asked(indicator: "fsm", moment: .within(months: 12))
    guard asked.isSuperset(of: [day, year]) else { return }
    relate(
      [.answer(day, .numerator)], .areAtMost,
      [.answer(year, .numerator), .answer(year, .notFollowedUp)], in: cell, source)
    relate(
      [.answer(year, .denominator), .answer(day, .numerator)], .areAtMost,
      [.answer(year, .numerator), .answer(day, .denominator)], in: cell, source)
  }

  /// What the definitions say of plain counts in a smallest cell.
  mutating func defineCounts(_ cell: Cell, _ source: AttackSource) {
    let released = source.released
    let keys = Set(released.shown.counts.keys).union(released.withheldCounts)
    for entry in AttackDefinitions.partitions {
      let categories = Set(
        keys.filter { $0.unit == entry.unit && $0.dimension == entry.dimension }.map(\.category))
      guard !categories.isEmpty else { continue }
      let parts = categories.sorted().map {
        Quantity.count(entry.unit, entry.dimension, $0, nil)
      }
      relate(parts, .are, [entry.whole], in: cell, source)
    }
    guard keys.contains(where: { $0.dimension == "offered" }) else { return }
    for step in AttackDefinitions.steps {
      relate(step.parts, .are, [step.whole], in: cell, source)
    }
  }
}
