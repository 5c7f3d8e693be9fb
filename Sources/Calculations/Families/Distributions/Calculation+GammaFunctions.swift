import Statistics

extension Calculation {
  /// The logarithm of the gamma function and its first two derivatives.
  static let gammaFunctions = Calculation(
    "special.lgamma_digamma_trigamma",
    "The logarithm of the gamma function and its first two derivatives.",
    takes: [CalculationParameter("x", .numbers, "points")]
  ) { input in
    let points = try input.points("x")
    return [
      "lgamma": points.map { SpecialFunctions.logGamma($0).defined },
      "digamma": points.map { SpecialFunctions.digamma($0).defined },
      "trigamma": points.map { SpecialFunctions.trigamma($0).defined },
    ]
  }
}
