import Indicators
import Studies
import Tallies

extension DisclosureGate {
  /// Changes of scores without what is made of few pairs.
  ///
  /// A change goes where its pairs are few. Its parts go one by one: those with a score before
  /// only, the bands, the added value, and the outcomes (see `withoutSmallOutcomes`).
  ///
  /// Where the study declares that no small number may be worked out, a change also goes where
  /// those with a score at one moment only are few: their mean would be the finding less the
  /// pairs. Bands and crossings go where those of a band at one moment only are few.
  func pass(_ changes: [ScoreChange], of set: TallySet) -> [ScoreChange] {
    changes.compactMap { change in
      guard !isSmall(change.pairs), !leavesFew(change, set) else { return nil }
      var shown = change
      if isSmall(change.beforeOnly?.count ?? 0) { shown.beforeOnly = nil }
      if isSmall(change.addedValue?.pairs ?? 0) { shown.addedValue = nil }
      if leavesFewInBand(change, set) { shown = shown.withoutBands }
      return withoutSmallOutcomes(shown)
    }
  }

  /// Whether a band that is counted at one of the two moments has few who are in no pair.
  private func leavesFewInBand(_ change: ScoreChange, _ set: TallySet) -> Bool {
    guard rule.secondary, let bands = change.bands else { return false }
    let unit = set.study.indicator(change.indicator)?.unit == .family ? "families" : "children"
    let sides: [(Moment, (BandStep) -> String)] = [
      (change.moments.before, \.before), (change.moments.after, \.after),
    ]
    return sides.contains { moment, band in
      let paired = bands.reduce(into: [String: Int]()) { $0[band($1.key), default: 0] += $1.value }
      let dimension = "bands:\(change.indicator):\(moment.name)"
      return paired.contains { name, count in
        let key = CountKey(unit: unit, dimension: dimension, category: name, cell: change.cell)
        let all = set.counts[key] ?? count
        return !isSmall(all) && isSmall(all - count)
      }
    }
  }

  /// Whether those with a score at one of the two moments only are few.
  private func leavesFew(_ change: ScoreChange, _ set: TallySet) -> Bool {
    guard rule.secondary else { return false }
    return [change.moments.before, change.moments.after].contains { moment in
      let key = TallyKey(indicator: change.indicator, moment: moment, cell: change.cell)
      return isSmall((set.tallies[key]?.denominator ?? change.pairs) - change.pairs)
    }
  }

  /// A change without outcomes and bands of which a number is small.
  ///
  /// Both parts of the outcomes by themselves stay where none of their own numbers is small and
  /// somebody stayed on the same side of the threshold: else what is reliable could be worked out
  /// for those who crossed it.
  private func withoutSmallOutcomes(_ change: ScoreChange) -> ScoreChange {
    var shown = change
    if hasSmall(change.bands) { shown.bands = nil }
    if hasSmall(change.reliabilities) { shown.reliabilities = nil }
    guard change.outcomes == nil || hasSmall(change.outcomes) else { return shown }
    shown.outcomes = nil
    guard let crossings = change.crossings, !crossings.isEmpty else { return shown }
    let stayed = (crossings[.stayedBelow] ?? 0) + (crossings[.stayedAbove] ?? 0)
    if hasSmall(crossings) || stayed == 0 {
      shown = shown.withoutBands
    }
    return shown
  }

  /// Whether one of some numbers is small.
  private func hasSmall<Key>(_ counts: [Key: Int]?) -> Bool {
    counts?.values.contains(where: isSmall) ?? false
  }
}

extension ScoreChange {
  /// The change without what tells the bands of pairs.
  fileprivate var withoutBands: ScoreChange {
    var change = self
    (change.outcomes, change.crossings, change.bands) = (nil, nil, nil)
    return change
  }
}
