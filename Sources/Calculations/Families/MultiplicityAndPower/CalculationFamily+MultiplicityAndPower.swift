extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.multiplicityAndPower` for its
  /// conventions.
  static let multiplicityAndPower = CalculationFamily(
    "multiplicity-and-power",
    [
      .multiplicityAdjustment, .twoProportionPower, .detectableProportion, .tTestPower,
      .clusterDesign, .exactBaselinePower, .logRankEvents, .oneWayCorrelation, .raterAgreement,
      .cohenKappa,
    ])
}
