import Statistics

extension CalculationInput {
  /// The shares of the group of interest, `x1` of `n1`, and of the comparison, `x2` of `n2`.
  func proportionPair() throws(CalculationFault) -> ProportionPair {
    ProportionPair(try proportion("x1", of: "n1"), try proportion("x2", of: "n2"))
  }
}

extension [CalculationParameter] {
  /// The four counts of two groups.
  static let proportionPair: [CalculationParameter] = [
    CalculationParameter("x1", .count, "events in the group of interest"),
    CalculationParameter("n1", .count, "those in it, at least 1"),
    CalculationParameter("x2", .count, "events in the comparison group"),
    CalculationParameter("n2", .count, "those in it, at least 1"),
  ]
}
