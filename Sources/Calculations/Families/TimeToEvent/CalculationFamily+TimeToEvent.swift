extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.timeToEvent` for its conventions.
  static let timeToEvent = CalculationFamily(
    "time-to-event",
    [.survivalCurve, .logRank, .coxRegression, .restrictedMeanDifference])
}
