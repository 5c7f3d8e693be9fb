extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.meansAndChange` for its conventions.
  static let meansAndChange = CalculationFamily(
    "means-and-change",
    [
      .twoSampleMeans, .pairedMeanChange, .mannWhitneyRanks, .signedRankChange, .oneWayGroups,
      .baselineAdjustment, .jacobsonTruaxChange, .scaleReliability, .correlations,
    ])
}
