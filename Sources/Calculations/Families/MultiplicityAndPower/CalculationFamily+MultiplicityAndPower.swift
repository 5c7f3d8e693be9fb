extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.multiplicityAndPower` for its conventions.
  static let multiplicityAndPower = CalculationFamily(
    "multiplicity-and-power",
    [])
}
