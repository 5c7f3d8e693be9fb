import Statistics

extension Calculation {
  /// The nine types of quantiles.
  static let quantileTypes = Calculation(
    "quantile.types", "The quantiles of a sample by all nine definitions.",
    takes: [
      CalculationParameter("x", .numbers, "the sample, at least one value"),
      CalculationParameter("p", .numbers, "probabilities from 0 to 1"),
    ]
  ) { input in
    let (values, shares) = (try input.numbers("x").sorted(), try input.probabilities("p"))
    guard !values.isEmpty else { throw CalculationFault("x must have at least one value") }
    guard !shares.isEmpty else { throw CalculationFault("p must have at least one value") }
    var result: CalculationResult = [:]
    for type in QuantileType.allCases {
      result.add(
        "type\(type.number)", shares.map { Quantile.value($0, ofSorted: values, type: type) })
    }
    return result
  }
}
