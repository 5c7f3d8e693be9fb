import Statistics

extension CalculationResult {
  /// Adds both tails at some points, with their logarithms.
  mutating func add(tails: [TailProbabilities]) {
    add("cdf", tails.map(\.lower.defined))
    add("sf", tails.map(\.upper.defined))
    add("log_cdf", tails.map(\.logLower.defined))
    add("log_sf", tails.map(\.logUpper.defined))
  }
}

extension Double {
  /// The number; nothing for what is not a number.
  var defined: Double? { isNaN ? nil : self }
}
