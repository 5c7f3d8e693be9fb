import Indicators
import Studies
package import Tallies

/// Which changes of scores leave: level by level, all cells of a level or none.
///
/// Bands, outcomes and added value leave for everybody only, since their cells by area and arm
/// would have to be withheld together. With the sums of scores before and after, of their squares
/// and products a reader could tell small numbers of them, so that nothing of a change leaves at a
/// level where one of its parts has any.
struct ScoreChangeTables: Sendable {
  /// The changes that may be shown.
  let shown: [PairKey: ScoreChangeTally]
  /// The places at which changes are withheld; at the others, where there is none, it is said that
  /// nobody has scores at both moments.
  let withheld: Set<PairKey>
  /// The parts of them that are withheld.
  let withheldParts: [PairKey: Set<ChangePart>]

  /// Decides on every change of scores.
  init(
    _ set: TallySet, _ shownTallies: Set<TallyKey>, _ rule: PrimaryRule,
    _ decision: ReleaseDecision
  ) {
    let (counts, rooms) = (
      decision.counts, ChangeRooms(set: set, small: decision.means.small, rule: rule)
    )
    var shown: [PairKey: ScoreChangeTally] = [:]
    var withheld = set.pairPlaces(set.scoreChanges.keys)
    var withheldParts: [PairKey: Set<ChangePart>] = [:]
    for levels in TableLevel.groups(withheld) {
      let safe = TableLevel.shown { level in
        (levels[level] ?? []).allSatisfy {
          Self.isSafe($0, set, shownTallies, rule) && !counts.contains(set.pairedForms(at: $0))
            && rooms.leaveOpen($0) && Self.hasNoSmallPart($0, set, rule, decision.means)
        }
      }
      let keys = levels.values.flatMap(\.self)
      let ranges = PairRanges(
        numbers: keys.reduce(into: [:]) { $0[$1.cell] = [set.scoreChanges[$1]?.pairs ?? 0] },
        bounds: keys.reduce(into: [:]) {
          $0[$1.cell] = [PairBounds(key: $1, set: set, shown: shownTallies).pairs]
        },
        rule: rule)
      for level in ranges.open(safe) {
        withheld.subtract(levels[level] ?? [])
        for key in levels[level] ?? [] {
          guard let tally = set.scoreChanges[key] else { continue }
          let parts = level == .everybody ? [] : Set(ChangePart.allCases)
          withheldParts[key] = parts.isEmpty ? nil : parts
          shown[key] = tally.without(parts)
        }
      }
    }
    self.shown = shown
    self.withheld = withheld
    self.withheldParts = withheldParts
  }

  /// Whether no part of a change is small, and none of the changes of scores that share scales.
  private static func hasNoSmallPart(
    _ key: PairKey, _ set: TallySet, _ rule: PrimaryRule, _ means: MeanDecisions
  ) -> Bool {
    let mean = Question(
      indicator: key.indicator, moment: key.moments.before, informant: key.cell.informant)
    let partners = (means.partners[mean] ?? []).filter(\.shareScales)
    return ([mean] + partners.map(\.mean.table.question)).allSatisfy { mean in
      let key = PairKey(indicator: mean.indicator, moments: key.moments, cell: key.cell)
      return !(set.scoreChanges[key]?.hasSmallPart(key, set, rule) ?? false)
    }
  }

  /// Whether the pairs, their families, and those with a score at one of the moments only are not
  /// few.
  private static func isSafe(
    _ key: PairKey, _ set: TallySet, _ shownTallies: Set<TallyKey>, _ rule: PrimaryRule
  ) -> Bool {
    let change = set.scoreChanges[key] ?? .zero
    guard !rule.isSmall(change.pairs), !rule.isSmall(change.change.clusters) else { return false }
    return [key.moments.before, key.moments.after].allSatisfy { moment in
      let tally = TallyKey(indicator: key.indicator, moment: moment, cell: key.cell)
      guard let whole = set.tallies[tally] else { return change.pairs == 0 }
      guard shownTallies.contains(tally) || change.pairs == 0 else { return false }
      return !rule.isSmall(whole.denominator - change.pairs)
    }
  }
}

extension TallySet {
  /// The plain count of forms that make a pair, which the number of pairs tells.
  fileprivate func pairedForms(at key: PairKey) -> CountKey {
    let indicator = study.indicator(key.indicator)
    return CountKey(
      unit: indicator?.unit.plural ?? "",
      dimension: "pairing:\(indicator?.measure.score?.table ?? "")", category: "paired",
      cell: key.cell)
  }
}

extension ScoreChangeTally {
  /// The change without some of its parts.
  package func without(_ parts: Set<ChangePart>) -> ScoreChangeTally {
    var tally = self
    if parts.contains(.bands) { tally.bands = [:] }
    if parts.contains(.outcomes) { tally.outcomes = [:] }
    if parts.contains(.addedValue) { tally.addedValue = .zero }
    return tally
  }

  /// Whether a part has a small number, or with what is shown beside it one follows.
  fileprivate func hasSmallPart(_ key: PairKey, _ set: TallySet, _ rule: PrimaryRule) -> Bool {
    !smallParts(rule).isEmpty || leavesFewInBand(key, set, rule)
      || (addedValue.pairs > 0 && rule.isSmall(pairs - addedValue.pairs))
  }

  /// The parts with a small number of their own.
  func smallParts(_ rule: PrimaryRule) -> Set<ChangePart> {
    var parts: Set<ChangePart> = []
    if bands.values.contains(where: rule.isSmall) { parts.insert(.bands) }
    if outcomes.values.contains(where: rule.isSmall) { parts.insert(.outcomes) }
    if rule.isSmall(addedValue.pairs) { parts.insert(.addedValue) }
    return parts
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
