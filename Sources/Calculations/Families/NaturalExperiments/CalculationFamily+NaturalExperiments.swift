extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.naturalExperiments` for its conventions.
  static let naturalExperiments = CalculationFamily(
    "natural-experiments",
    [
      .differenceInTwoPeriods, .differenceInShares, .groupTimeEffects, .twoWayEffects,
      .segmentedSeries, .propensityWeighting, .propensityMatching, .metaAnalysis,
      .sensitivityEValue,
    ])
}
