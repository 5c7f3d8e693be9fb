import Statistics

extension CalculationInput {
  /// A list of a least number of finite numbers.
  func sample(_ name: String, atLeast needed: Int) throws(CalculationFault) -> [Double] {
    let values = try numbers(name)
    guard values.count >= needed else {
      throw CalculationFault(
        "\(name) has \(values.count) values, but at least \(needed) are needed")
    }
    return values
  }

  /// Two lists of finite numbers of the same people, of a least length.
  func pairedSamples(
    _ first: String, _ second: String, atLeast needed: Int
  ) throws(CalculationFault) -> (first: [Double], second: [Double]) {
    let values = (try sample(first, atLeast: needed), try numbers(second))
    try same([first: values.0.count, second: values.1.count])
    return values
  }

  /// A number that is not infinite; another one where it is left out.
  func finite(_ name: String, orElse fallback: Double) throws(CalculationFault) -> Double {
    has(name) ? try finite(name) : fallback
  }
}
