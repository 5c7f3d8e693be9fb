extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.regression` for its conventions.
  static let regression = CalculationFamily(
    "regression",
    [
      .linearRegression, .rankDetection, .generalisedRegression, .logisticSeparation,
      .negativeBinomialRegression, .marginalStandardisation, .randomIntercept, .univariateSummary,
    ])
}
