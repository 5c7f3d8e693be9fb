import Statistics

extension Calculation {
  /// Both tails of the studentised range at a point.
  static let studentisedRangeTails = Calculation(
    "studentized_range.cdf", "Density, both tails and their logarithms of the studentised range.",
    takes: [CalculationParameter("q", .number, "the studentised range")] + Self.rangeParameters
  ) { input in
    let point = try input.number("q")
    let law = try input.studentisedRange()
    let tails = law.tails(at: point)
    return [
      "cdf": tails.lower, "sf": tails.upper, "log_cdf": tails.logLower,
      "log_sf": tails.logUpper, "pdf": law.density(at: point), "log_pdf": law.logDensity(at: point),
    ]
  }

  /// Quantiles of the studentised range.
  static let studentisedRangeQuantile = Calculation(
    "studentized_range.quantile", "The point of the studentised range that leaves a probability.",
    takes: [CalculationParameter("p", .probability, "the probability")] + Self.rangeParameters
  ) { input in
    let probability = try input.probability("p")
    let law = try input.studentisedRange()
    return [
      "quantile": law.quantile(probability), "upper_quantile": law.upperQuantile(probability),
    ]
  }

  private static let rangeParameters = [
    CalculationParameter("k", .count, "how many means, from 2 to 1000000"),
    CalculationParameter("df", .number, "degrees of freedom, from 0.001 on, possibly infinite"),
  ]
}

extension CalculationInput {
  fileprivate func studentisedRange() throws(CalculationFault) -> StudentisedRange {
    let count = try count("k")
    let freedom = try number("df")
    guard let law = StudentisedRange(count: count, freedom: freedom) else {
      throw CalculationFault(
        "k is \(count), but must be from 2 to 1000000, and df \(freedom), but must be from 0.001 on"
      )
    }
    return law
  }
}
