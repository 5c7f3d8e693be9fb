extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.distributions` for its conventions.
  static let distributions = CalculationFamily(
    "distributions",
    [])
}
