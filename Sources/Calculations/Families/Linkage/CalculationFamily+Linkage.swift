extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.linkage` for its conventions.
  static let linkage = CalculationFamily(
    "linkage",
    [
      .stringComparators, .phoneticCodes, .matchScores, .comparisonPatterns, .matchEstimation,
      .linkageQuality, .termFrequencyWeight,
    ])
}
