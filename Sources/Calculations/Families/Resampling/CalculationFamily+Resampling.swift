extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.resampling` for its conventions.
  static let resampling = CalculationFamily(
    "resampling",
    [
      .permutationTwoSamples, .permutationPaired, .permutationStratified,
      .randomisationOfAreas, .wildClusterBootstrap, .jackknife, .bootstrapFromReplicates,
      .exactBootstrapMean, .bootstrapIntervals, .quantileTypes, .knownRandomNumbers,
    ])
}
