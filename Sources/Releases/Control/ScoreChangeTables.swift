import Indicators
import Studies
import Tallies

/// Which changes of scores leave: level by level, all cells of a level or none.
///
/// Bands, outcomes and added value leave for everybody only, since their cells by area and arm
/// would have to be withheld together.
struct ScoreChangeTables: Sendable {
  /// The changes that may be shown.
  let shown: [PairKey: ScoreChangeTally]
  /// The changes of which bands and outcomes are withheld.
  let withoutParts: Set<PairKey>

  /// Decides on every change of scores.
  init(_ set: TallySet, _ shownTallies: Set<TallyKey>, _ rule: PrimaryRule) {
    var groups: [PairKey: [TableLevel: [PairKey]]] = [:]
    for key in set.scoreChanges.keys {
      let whole = PairKey(
        indicator: key.indicator, moments: key.moments, cell: Cell(informant: key.cell.informant))
      groups[whole, default: [:]][TableLevel(key.cell), default: []].append(key)
    }
    var shown: [PairKey: ScoreChangeTally] = [:]
    var withoutParts: Set<PairKey> = []
    for levels in groups.values {
      let safe = TableLevel.shown { level in
        (levels[level] ?? []).allSatisfy { Self.isSafe($0, set, shownTallies, rule) }
      }
      for level in safe {
        for key in levels[level] ?? [] {
          let tally = set.scoreChanges[key] ?? .zero
          let keepsParts = level == .everybody && !tally.hasSmallParts(key, set, rule)
          if !keepsParts { withoutParts.insert(key) }
          shown[key] = keepsParts ? tally : tally.withoutParts
        }
      }
    }
    self.shown = shown
    self.withoutParts = withoutParts
  }

  /// Whether the pairs, their families, and those with a score at one of the moments only are not
  /// few.
  private static func isSafe(
    _ key: PairKey, _ set: TallySet, _ shownTallies: Set<TallyKey>, _ rule: PrimaryRule
  ) -> Bool {
    guard let change = set.scoreChanges[key], change.pairs > 0 else { return true }
    guard !rule.isSmall(change.pairs), !rule.isSmall(change.change.clusters) else { return false }
    return [key.moments.before, key.moments.after].allSatisfy { moment in
      let tally = TallyKey(indicator: key.indicator, moment: moment, cell: key.cell)
      guard shownTallies.contains(tally), let whole = set.tallies[tally] else { return false }
      return !rule.isSmall(whole.denominator - change.pairs)
    }
  }
}

extension ScoreChangeTally {
  /// The change without bands, outcomes and added value.
  var withoutParts: ScoreChangeTally {
    var tally = self
    (tally.outcomes, tally.bands, tally.addedValue) = ([:], [:], .zero)
    return tally
  }

  /// Whether a band, an outcome, the added value, or those of a band at one moment only are few.
  fileprivate func hasSmallParts(_ key: PairKey, _ set: TallySet, _ rule: PrimaryRule) -> Bool {
    let counts = Array(outcomes.values) + Array(bands.values)
    return counts.contains(where: rule.isSmall)
      || rule.isSmall(addedValue.pairs)
      || (addedValue.pairs > 0 && rule.isSmall(pairs - addedValue.pairs))
      || leavesFewInBand(key, set, rule)
  }

  /// Whether a band that is counted at one of the two moments has few who are in no pair.
  private func leavesFewInBand(_ key: PairKey, _ set: TallySet, _ rule: PrimaryRule) -> Bool {
    let unit = set.study.indicator(key.indicator)?.unit == .family ? "families" : "children"
    let sides: [(Moment, (BandStep) -> String)] = [
      (key.moments.before, \.before), (key.moments.after, \.after),
    ]
    return sides.contains { moment, band in
      let paired = bands.reduce(into: [String: Int]()) { $0[band($1.key), default: 0] += $1.value }
      return paired.contains { name, count in
        let all = CountKey(
          unit: unit, dimension: "bands:\(key.indicator):\(moment.name)", category: name,
          cell: key.cell)
        return rule.isSmall((set.counts[all] ?? count) - count)
      }
    }
  }
}
