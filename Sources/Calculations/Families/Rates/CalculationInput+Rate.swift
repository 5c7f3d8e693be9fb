import Statistics

extension CalculationInput {
  /// What rates are multiplied by, above 0; 1 where it is left out.
  func multiplier(_ name: String = "multiplier") throws(CalculationFault) -> Double {
    has(name) ? try positive(name) : 1
  }
}

extension CalculationParameter {
  /// What rates are multiplied by.
  static let multiplier = CalculationParameter(
    "multiplier", .number, "what rates are multiplied by, above 0", orElse: "1")
}
