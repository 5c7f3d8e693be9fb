import Indicators
import Releases
import Studies
import Tallies

extension AttackModel {
  /// What the questions about statuses on the day say of those with each set of statuses.
  mutating func defineStatuses(_ cell: Cell, _ source: AttackSource) {
    let own = source.asked.filter { OwnStatuses.statuses($0) != nil }
    guard own.contains(where: { $0.indicator.hasPrefix("own-") }) else { return }
    let sets = 0..<(1 << OwnStatuses.all.count)
    func people(_ holds: (Int) -> Bool) -> [Quantity] {
      sets.filter(holds).map { .count("children", "statuses", "\($0)", nil) }
    }
    for asked in own {
      guard let statuses = OwnStatuses.statuses(asked) else { continue }
      relate(people { $0 & statuses != 0 }, .are, [.answer(asked, .numerator)], in: cell, source)
      relate(people { _ in true }, .are, [.answer(asked, .denominator)], in: cell, source)
    }
    let help = Asked(indicator: "early-help", moment: OwnStatuses.moment)
    if source.asked.contains(help) {
      relate(people { $0 == 0b1000 }, .are, [.answer(help, .numerator)], in: cell, source)
    }
    let none = Asked(indicator: "no-social-care-record", moment: OwnStatuses.moment)
    if source.asked.contains(none) {
      relate([.answer(none, .numerator)], .areAtMost, people { $0 == 0 }, in: cell, source)
    }
  }
}

extension Guarded {
  /// Whom two questions about statuses tell between them: those of one and not of the other where
  /// it lies within, and where a third asks for both, those of both.
  static func statuses(
    _ tallies: [Asked: Tally], _ cell: Cell, _ source: AttackSource
  ) -> [Guarded] {
    let asked = tallies.keys.filter { OwnStatuses.statuses($0) != nil }
      .sorted { $0.indicator < $1.indicator }
    func number(_ asked: Asked) -> Int { tallies[asked]?.numerator ?? 0 }
    return asked.flatMap { one in
      asked.flatMap { other -> [Guarded] in
        guard one != other, let first = OwnStatuses.statuses(one),
          let second = OwnStatuses.statuses(other)
        else { return [] }
        if first & second == first {
          return [
            Guarded(
              name: "\(other.words) beyond \(one.words) \(cell)",
              value: number(other) - number(one),
              sum: [(.answer(other, .numerator), 1), (.answer(one, .numerator), -1)], cell: cell,
              source: source)
          ]
        }
        return asked.filter { OwnStatuses.statuses($0) == first | second }.map { all in
          Guarded(
            name: "\(one.words) and \(other.words) \(cell)",
            value: number(one) + number(other) - number(all),
            sum: [
              (.answer(one, .numerator), 1), (.answer(other, .numerator), 1),
              (.answer(all, .numerator), -1),
            ], cell: cell, source: source)
        }
      }
    }
  }
}
