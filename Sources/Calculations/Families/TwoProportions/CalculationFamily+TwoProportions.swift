extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.twoProportions` for its conventions.
  static let twoProportions = CalculationFamily(
    "two-proportions",
    [
      .twoProportionIntervals, .twoProportionTests, .unconditionalExactTests, .pairedProportions,
    ])
}
