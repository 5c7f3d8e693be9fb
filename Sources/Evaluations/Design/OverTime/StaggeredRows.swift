import Statistics
import Studies
import Tallies

/// The rows of the staggered estimates, or why there are none.
struct StaggeredRows {
  /// How periods were made complete.
  let complete: CompletePeriods
  /// The panel, nil where periods are not complete.
  let panel: RolloutPanel?
  /// The counts by period of the declared length.
  let declared: PeriodTallies
  /// The outcome.
  let outcome: OverTimeOutcome

  /// The rows, against areas never rolled out, then also against those not rolled out yet.
  var rows: [EffectEstimate] {
    RolloutComparison.allCases.map { comparison in
      guard let panel else { return refused(comparison) }
      return StaggeredEffect(panel: panel, outcome: outcome, remarks: remarks(panel))
        .row(comparison)
    }
  }

  private func refused(_ comparison: RolloutComparison) -> EffectEstimate {
    EffectEstimate(
      method: comparison == .neverTreated ? .staggeredNeverTreated : .staggeredNotYetTreated,
      estimate: nil, p: nil, rolloutAreas: declared.rolloutPlaces.count,
      comparisonAreas: declared.comparisonPlaces.count,
      note: "Areas have nobody in some periods, even in years: "
        + complete.incomplete.joined(separator: ", ") + ".")
  }

  private func remarks(_ panel: RolloutPanel) -> Remarks {
    let tallies = panel.tallies
    var remarks = Remarks()
    remarks.add(
      "\(Remarks.periods(tallies.periods.count, tallies.length)), each area once in each.")
    remarks.add(
      "Periods were joined to longer ones, as some areas have nobody in shorter ones.",
      if: complete.isJoined)
    remarks.add(
      "The first or the last period is left out, as an area has nobody in it.",
      if: complete.trimmed > 0)
    remarks.add(
      "\(outcome.words(tallies.leftOut)) who came before the rollout, in its own period, are left "
        + "out.",
      if: tallies.leftOut > 0)
    remarks.add(
      "Left out, with nothing from before rollout: "
        + panel.alwaysTreated.joined(separator: ", ") + ".",
      if: !panel.alwaysTreated.isEmpty)
    return remarks
  }
}
