extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.rates` for its conventions.
  static let rates = CalculationFamily(
    "rates",
    [.rateIntervals, .rateRatios])
}
