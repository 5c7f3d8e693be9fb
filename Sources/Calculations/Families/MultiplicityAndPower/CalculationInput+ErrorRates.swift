import Statistics

extension CalculationInput {
  /// The significance level, the power and the sides, each usual where it is left out.
  func errorRates() throws -> ErrorRates {
    var sides = TestSides.two
    if has("sides") {
      guard let given = TestSides(rawValue: try count("sides")) else {
        throw CalculationFault("sides must be 1 or 2")
      }
      sides = given
    }
    return try ErrorRates(
      significance: has("alpha") ? number("alpha") : 0.05,
      power: has("power") ? number("power") : 0.8, sides: sides)
  }
}

extension CalculationParameter {
  /// The significance level, 5 % where it is left out.
  static let significance = CalculationParameter(
    "alpha", .level, "significance level", orElse: "0.05")

  /// The sides of a test, both where they are left out.
  static let sides = CalculationParameter(
    "sides", .count, "1 for a test in one direction, 2 for both", orElse: "2")
}
