extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.processControl` for its conventions.
  static let processControl = CalculationFamily(
    "process-control", [.individualsChart, .attributeCharts, .runChart, .mannKendall])
}
