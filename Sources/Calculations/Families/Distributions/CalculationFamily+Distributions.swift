extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.distributions` for its conventions.
  static let distributions = CalculationFamily(
    "distributions",
    laws.map { .values(of: $0) } + quantileLaws.map { .quantiles(of: $0) } + [
      .studentisedRangeTails, .studentisedRangeQuantile, .gammaFunctions,
    ])

  private static let laws = Law.continuous + Law.discrete
  private static let quantileLaws = laws.filter { $0.name != "studentized_range" }
}
