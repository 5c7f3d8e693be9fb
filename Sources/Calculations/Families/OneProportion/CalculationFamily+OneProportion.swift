extension CalculationFamily {
  /// The calculations of this family; see `ReferenceFamily.oneProportion` for its conventions.
  static let oneProportion = CalculationFamily(
    "one-proportion", [.proportionIntervals, .proportionTests])
}
