extension OutcomeAnalysis {
  /// The number of p values that it holds: those of contrasts, over time, of the trend before
  /// rollout, with areas left out, and of equivalence.
  var tests: Int {
    (contrasts + overTime).count { $0.p != nil } + leaveOneOut.count { $0.p != nil }
      + (eventStudy?.preTrendP == nil ? 0 : 1) + (equivalence?.p == nil ? 0 : 1)
  }

  /// The same with Holm's corrected p value.
  func withHolm(_ p: Double) -> OutcomeAnalysis {
    OutcomeAnalysis(
      indicator: indicator, moment: moment, informant: informant, role: role, contrasts: contrasts,
      overTime: overTime, eventStudy: eventStudy, byArea: byArea, leaveOneOut: leaveOneOut,
      bounds: bounds, equivalence: equivalence, eValue: eValue, power: power, p: self.p, holmP: p,
      likePeriods: likePeriods)
  }
}
