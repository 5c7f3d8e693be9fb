import Indicators
import Studies
import Tallies

extension DisclosureGate {
  /// Changes of scores without what is made of few pairs.
  ///
  /// A change goes where its pairs are few. Its parts go one by one: those with a score before only,
  /// the bands, the added value, and the outcomes (see `withoutSmallOutcomes`).
  ///
  /// Where the study declares that no small number may be worked out, a change also goes where those
  /// with a score at one moment only are few: their mean would be the finding less the pairs. The
  /// bands go where those of a band at one moment only are few.
  func pass(_ changes: [ScoreChange], of set: TallySet) -> [ScoreChange] {
    changes.compactMap { change in
      guard !isSmall(change.pairs), !leavesFew(change, set) else { return nil }
      var shown = change
      if isSmall(change.beforeOnly?.count ?? 0) { shown.beforeOnly = nil }
      if isSmall(change.addedValue?.pairs ?? 0) { shown.addedValue = nil }
      return withoutSmallOutcomes(shown)
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
    guard hasSmall(change.outcomes) else { return shown }
    shown.outcomes = nil
    if hasSmall(change.reliabilities) { shown.reliabilities = nil }
    let stayed = [ChangeOutcome.Crossing.stayedBelow, .stayedAbove]
      .reduce(0) { $0 + (change.crossings?[$1] ?? 0) }
    if hasSmall(change.crossings) || stayed == 0 {
      shown.crossings = nil
      shown.bands = nil
    }
    return shown
  }

  private func hasSmall<Key>(_ counts: [Key: Int]?) -> Bool {
    counts?.values.contains(where: isSmall) ?? false
  }
}
