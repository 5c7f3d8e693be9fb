import Indicators
import Studies
import Tallies

extension Guarded {
  /// All numbers of people by side, and what they leave between them, at every level.
  static func sides(_ people: SidePeople, _ source: AttackSource) -> [Guarded] {
    var sums: [SideCell: Tally] = [:]
    for (place, tally) in people.cells {
      let area = Cell(area: place.cell.area, arm: place.cell.arm)
      for cell in [area, Cell(arm: area.arm), Cell()] {
        sums[SideCell(asked: place.asked, cell: cell, side: place.side), default: .zero]
          .merge(tally)
      }
    }
    let places = Dictionary(grouping: sums.keys) { Slot(cell: $0.cell, side: $0.side) }
    return places.flatMap { slot, keys in
      let tallies = Dictionary(uniqueKeysWithValues: keys.map { ($0.asked, sums[$0] ?? .zero) })
      return numbers(tallies, slot.cell, people, source.of(slot.side))
        + remainders(tallies, slot.cell, source.of(slot.side))
    }
  }

  private struct Slot: Hashable {
    let cell: Cell
    let side: Side
  }

  private static func numbers(
    _ tallies: [Asked: Tally], _ cell: Cell, _ people: SidePeople, _ source: AttackSource
  ) -> [Guarded] {
    tallies.flatMap { asked, tally in
      let measure = people.set.study.indicator(asked.indicator)?.measure
      let parts = AskedPart.people.filter { $0 != .numerator || measure?.isMean != true }
      let known: [(quantity: Quantity, sign: Int)] = [(.answer(asked, .denominator), 1)]
      let numbers = parts.map { part in
        Guarded(
          name: name("\(asked.words) \(part)", cell, source), value: part.value(in: tally),
          sum: [(.answer(asked, part), 1)], cell: cell, source: source)
      }
      guard case .proportion = measure else { return numbers }
      return numbers + [
        Guarded(
          name: name("\(asked.words) others", cell, source),
          value: tally.denominator - tally.numerator,
          sum: known + [(.answer(asked, .numerator), -1)], cell: cell, source: source)
      ]
    }
  }

  /// What linked questions leave in a cell, and populations within one another.
  static func remainders(
    _ tallies: [Asked: Tally], _ cell: Cell, _ source: AttackSource
  ) -> [Guarded] {
    within(tallies, cell, source) + excluded(tallies, cell, source)
      + outside(tallies, cell, source) + statuses(tallies, cell, source)
  }

  private static func within(
    _ tallies: [Asked: Tally], _ cell: Cell, _ source: AttackSource
  ) -> [Guarded] {
    let parts: [(narrow: String, wide: String, part: AskedPart)] = [
      ("attendance-above-90", "attendance-above-50", .numerator),
      ("referral", "contact", .numerator), ("sdq-high", "sdq-total", .denominator),
      ("parental-stress", "parental-stress-prorated", .denominator),
    ]
    return parts.flatMap { entry in
      tallies.compactMap { asked, tally in
        let wide = Asked(
          indicator: entry.wide, moment: asked.moment, informant: asked.informant)
        guard asked.indicator == entry.narrow, let other = tallies[wide] else { return nil }
        return Guarded(
          name: name("\(wide.words) beyond \(asked.words)", cell, source),
          value: entry.part.value(in: other) - entry.part.value(in: tally),
          sum: [(.answer(wide, entry.part), 1), (.answer(asked, entry.part), -1)], cell: cell,
          source: source)
      }
    }
  }

  private static func excluded(
    _ tallies: [Asked: Tally], _ cell: Cell, _ source: AttackSource
  ) -> [Guarded] {
    let referral = [
      Asked(indicator: "referral", moment: .before(months: 6)),
      Asked(indicator: "no-social-care-record", moment: .at(months: 0)),
    ]
    return (AttackDefinitions.exclusive + [referral]).flatMap { group -> [Guarded] in
      guard group.allSatisfy({ tallies[$0] != nil }) else { return [] }
      return (1..<(1 << group.count)).map { subset in
        let left = group.indices.filter { subset >> $0 & 1 == 1 }.map { group[$0] }
        let known = tallies[left[0]]?.denominator ?? 0
        return Guarded(
          name: name("neither " + left.map(\.words).joined(separator: " nor "), cell, source),
          value: left.reduce(known) { $0 - (tallies[$1]?.numerator ?? 0) },
          sum: [(.answer(left[0], .denominator), 1)] + left.map { (.answer($0, .numerator), -1) },
          cell: cell, source: source)
      }
    }
  }

  private static func outside(
    _ tallies: [Asked: Tally], _ cell: Cell, _ source: AttackSource
  ) -> [Guarded] {
    let parts = [AskedPart.denominator, .missing, .notLinked, .notFollowedUp]
    func first(_ population: Quantity) -> Asked? {
      tallies.keys.sorted { $0.words < $1.words }.first {
        AttackDefinitions.population($0.indicator) == population
      }
    }
    guard let all = first(AttackDefinitions.populations[0]),
      let some = first(AttackDefinitions.populations[1]), let one = tallies[all],
      let other = tallies[some]
    else { return [] }
    return [
      Guarded(
        name: name("outside school age", cell, source), value: one.eligible - other.eligible,
        sum: parts.map { (.answer(all, $0), 1) } + parts.map { (.answer(some, $0), -1) },
        cell: cell, source: source)
    ]
  }

  private static func name(_ words: String, _ cell: Cell, _ source: AttackSource) -> String {
    ([words, cell.area, cell.arm?.rawValue, cell.sex].compactMap(\.self)
      + (source.side.map { ["\($0.kind) \($0.number)"] } ?? [])).joined(separator: " ")
  }
}
