import Indicators
import Releases
import Studies
import Tallies
import _TestSupport

extension AttackModel {
  /// Adds all that a release says and all that follows from the definitions.
  mutating func read(_ source: AttackSource) {
    readTallies(source)
    readCounts(source)
    readPairs(source)
    for cell in source.leaves { defineCounts(cell, source) }
    for asked in source.asked {
      for cell in source.leaves { define(asked, cell, source) }
      readSexes(asked, source)
    }
    for cell in source.leaves + source.cellsBySex.filter({ $0.arm != nil }) {
      defineLinks(cell, source)
    }
    readSides(source)
  }

  private mutating func readTallies(_ source: AttackSource) {
    let released = source.released
    for asked in source.asked {
      let isMean = source.study.indicator(asked.indicator)?.measure.isMean ?? false
      for cell in source.cells + source.cellsBySex {
        let key = asked.key(cell)
        guard released.suppressed[key] == nil else { continue }
        let hidden = released.hidden[key] ?? []
        let tally = released.shown.tallies[key]
        if tally == nil, cell.area == nil || cell.arm == nil { continue }
        for part in AskedPart.people + (isMean ? [] : AskedPart.overFamilies) {
          guard !part.isHidden(hidden) else { continue }
          guard cell.sex == nil || !AskedPart.overFamilies.contains(part) else { continue }
          let range = tally.map { source.published(part.value(in: $0)) } ?? 0...0
          publish(.answer(asked, part), cell, range, source)
        }
      }
    }
  }

  /// Plain counts: what is neither shown nor withheld is a zero, and outputs say so.
  private mutating func readCounts(_ source: AttackSource) {
    let released = source.released
    let questions = Set(released.shown.counts.keys).union(released.withheldCounts)
      .reduce(into: [Quantity: CountKey]()) { questions, key in
        let quantity = Quantity.count(key.unit, key.dimension, key.category, key.cell.informant)
        questions[quantity] = key
      }
    for (quantity, asked) in questions {
      for cell in source.cells {
        let key = CountKey(
          unit: asked.unit, dimension: asked.dimension, category: asked.category,
          cell: cell.answered(by: asked.cell.informant))
        guard !released.withheldCounts.contains(key) else { continue }
        publish(quantity, key.cell, source.published(released.shown.counts[key] ?? 0), source)
      }
    }
  }

  private mutating func readPairs(_ source: AttackSource) {
    for (key, table) in source.released.shown.pairs {
      for (name, count) in table.named {
        let quantity = Quantity.pair(key.indicator, key.moments, key.cell.informant, name)
        publish(quantity, key.cell, source.published(count), source)
      }
    }
    for (key, change) in source.released.shown.scoreChanges {
      let quantity = Quantity.pair(key.indicator, key.moments, key.cell.informant, "pairs")
      publish(quantity, key.cell, source.published(change.pairs), source)
    }
  }

  /// The sexes together are everybody, in each arm.
  private mutating func readSexes(_ asked: Asked, _ source: AttackSource) {
    guard source.askedBySex.contains(asked) else { return }
    for part in AskedPart.people {
      for arm in [Arm.rollout, .comparison] {
        var sum = terms(.answer(asked, part), Cell(arm: arm), source)
        for cell in source.cellsBySex where cell.arm == arm {
          let terms = terms(.answer(asked, part), cell, source)
          for (number, weight) in terms { sum[number, default: 0] -= weight }
        }
        system.add(sum, in: 0...0)
      }
    }
    for cell in source.cellsBySex where cell.arm != nil { define(asked, cell, source) }
  }
}

extension AskedPart {
  /// Whether it is among the counts that are withheld beside a tally.
  func isHidden(_ hidden: [HiddenCount]) -> Bool {
    switch self {
    case .missing: hidden.contains(.missing)
    case .notLinked: hidden.contains(.notLinked)
    case .notFollowedUp: hidden.contains(.notFollowedUp)
    case .families, .several, .squares, .products, .sizes: hidden.contains(.families)
    case .numerator, .denominator: false
    }
  }
}

extension PairTally {
  /// Its cells by name.
  var named: [(String, Int)] {
    [("yes-yes", yesYes), ("yes-no", yesNo), ("no-yes", noYes), ("no-no", noNo)]
  }
}
