import Indicators
import Releases
import Statistics
import Studies
import Tallies

/// Works out how the scores of the same children changed, in every cell without sex.
struct ScoreChanger {
  /// The released tallies.
  let released: ReleasedTallies
  /// Who answered.
  let forms: FormIndex
  /// The confidence level.
  let level: Level

  /// The changes: by indicator, informant, area (all first) and arm (both first).
  func changes() -> [ScoreChange] {
    let set = released.shown
    return set.study.indicators.flatMap { indicator in
      let cells = set.study.cells(answeredBy: forms.informants(of: indicator))
      return indicator.scorePairs.flatMap { pair in
        cells.compactMap { cell in
          change(PairKey(indicator: indicator.id, moments: pair, cell: cell))
        }
      }
    }
  }

  private func change(_ key: PairKey) -> ScoreChange? {
    let set = released.shown
    guard key.cell.sex == nil, let tally = set.scoreChanges[key] else { return nil }
    let baseline = TallyKey(
      indicator: key.indicator, moment: key.moments.before, cell: key.cell)
    let change = ScoreChangeEstimate(
      tally: tally, baseline: set.tallies[baseline],
      declared: set.study.questionnaires.reliability(
        of: key.indicator, by: key.cell.informant), level: level
    ).change(key)
    let shown = change?.without(released.withheldParts[key] ?? [])
    return shown.map(withoutFewBefore)
  }

  /// The change without the mean of those with a score before only, where they are few.
  private func withoutFewBefore(_ change: ScoreChange) -> ScoreChange {
    var change = change
    let gate = DisclosureGate(released.shown.study)
    if gate.isSmall(change.beforeOnly?.count ?? 0) { change.beforeOnly = nil }
    return change
  }
}

extension ScoreChange {
  /// The change without the parts that are withheld.
  fileprivate func without(_ parts: Set<ChangePart>) -> ScoreChange {
    var change = self
    if parts.contains(.bands) { change.bands = nil }
    if parts.contains(.outcomes) {
      (change.outcomes, change.reliabilities, change.crossings) = (nil, nil, nil)
    }
    if parts.contains(.addedValue) { change.addedValue = nil }
    return change
  }
}

extension QuestionnaireRules {
  /// What is declared of a score and an informant, nil where nothing is.
  func reliability(
    of indicator: String, by informant: InstrumentVersion.Informant?
  ) -> DeclaredReliability? {
    reliableChange.first { $0.indicator == indicator && $0.informant == informant }
  }
}
