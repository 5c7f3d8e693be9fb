import Statistics

extension CalculationInput {
  /// A number of events, of which the exact methods take up to 10^10.
  func events(_ name: String) throws(CalculationFault) -> Int {
    let count = try count(name)
    guard count <= 10_000_000_000 else {
      throw CalculationFault("\(name) must not be above 10^10")
    }
    return count
  }

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
