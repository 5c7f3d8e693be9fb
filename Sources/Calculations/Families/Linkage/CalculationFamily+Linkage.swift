extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.linkage` for its conventions.
  static let linkage = CalculationFamily(
    "linkage",
    [])
}
