import Indicators
import Releases
import Studies
import Tallies

/// A number of people that must not be found out where it is small.
struct Guarded {
  let name: String
  let value: Int
  /// The numbers whose sum it is, with their signs.
  let sum: [(quantity: Quantity, sign: Int)]
  let cell: Cell
  let source: AttackSource

  func terms(in model: inout AttackModel) -> [Int: Int] {
    var terms: [Int: Int] = [:]
    for (quantity, sign) in sum {
      let found = model.terms(quantity, cell, source)
      for (number, weight) in found { terms[number, default: 0] += sign * weight }
    }
    return terms.filter { $0.value != 0 }
  }

  /// All numbers of people in a set of tallies.
  static func all(_ set: TallySet, _ source: AttackSource) -> [Guarded] {
    tallies(set, source) + counts(set, source) + pairs(set, source) + sexes(set, source)
  }

  /// What linked questions leave of a sex.
  private static func sexes(_ set: TallySet, _ source: AttackSource) -> [Guarded] {
    source.cellsBySex.flatMap { cell in
      let tallies = Dictionary(
        uniqueKeysWithValues: source.asked.compactMap { asked in
          set.tallies[asked.key(cell)].map { (asked, $0) }
        })
      return remainders(tallies, cell, source)
    }
  }

  private static func tallies(_ set: TallySet, _ source: AttackSource) -> [Guarded] {
    set.tallies.filter { $0.key.cell.period == nil }.flatMap { key, tally -> [Guarded] in
      let asked = Asked(key)
      let measure = set.study.indicator(key.indicator)?.measure
      let isMean = measure?.isMean ?? false
      let parts = AskedPart.people.filter { !isMean || $0 != .numerator }
      let cell = key.cell.answered(by: nil)
      var guarded = parts.map { part in
        Guarded(
          name: "\(key.indicator) \(key.moment.name) \(part) \(words(key.cell))",
          value: part.value(in: tally), sum: [(.answer(asked, part), 1)], cell: cell,
          source: source)
      }
      if case .proportion = measure {
        guarded.append(
          Guarded(
            name: "\(key.indicator) \(key.moment.name) others \(words(key.cell))",
            value: tally.denominator - tally.numerator,
            sum: [(.answer(asked, .denominator), 1), (.answer(asked, .numerator), -1)],
            cell: cell, source: source))
      }
      return guarded
    }
  }

  private static func counts(_ set: TallySet, _ source: AttackSource) -> [Guarded] {
    set.counts.map { key, count in
      Guarded(
        name: "\(key.unit) \(key.dimension) \(key.category) \(words(key.cell))", value: count,
        sum: [(.count(key.unit, key.dimension, key.category, key.cell.informant), 1)],
        cell: key.cell.answered(by: nil), source: source)
    }
  }

  private static func pairs(_ set: TallySet, _ source: AttackSource) -> [Guarded] {
    let tables = set.pairs.flatMap { key, table in
      table.named.map { name, count in (key, name, count) }
    }
    let changes = set.scoreChanges.map { ($0.key, "pairs", $0.value.pairs) }
    return (tables + changes).map { key, name, count in
      Guarded(
        name: "\(key.indicator) \(key.moments.before.name) to \(key.moments.after.name) \(name) "
          + words(key.cell),
        value: count,
        sum: [(.pair(key.indicator, key.moments, key.cell.informant, name), 1)],
        cell: key.cell.answered(by: nil), source: source)
    }
  }

  private static func words(_ cell: Cell) -> String {
    [cell.area, cell.arm?.rawValue, cell.sex, cell.informant?.rawValue].compactMap(\.self)
      .joined(separator: " ")
  }
}
