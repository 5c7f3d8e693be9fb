import Statistics

extension Calculation {
  /// A rate as it would be in a standard population.
  static let directlyStandardisedRates = Calculation(
    "rate.directly_standardised", "A rate as it would be in a standard population.",
    takes: [
      CalculationParameter("x", .counts, "events, stratum by stratum"),
      CalculationParameter("n", .numbers, "exposure, stratum by stratum, above 0"),
      CalculationParameter("stdpop", .numbers, "standard population, stratum by stratum"),
      .multiplier, .level,
    ]
  ) { input in
    let (events, exposures) = (try input.counts("x"), try input.numbers("n"))
    let standard = try input.numbers("stdpop")
    try input.same(["x": events.count, "n": exposures.count, "stdpop": standard.count])
    let rate = try DirectlyStandardisedRate(
      events.indices.map {
        StandardStratum(
          events: Double(events[$0]), exposure: exposures[$0], standard: standard[$0])
      })
    return try input.standardised(rate)
  }
}

extension CalculationInput {
  /// The results of a directly standardised rate.
  func standardised(
    _ rate: DirectlyStandardisedRate
  ) throws(CalculationFault) -> CalculationResult {
    let multiplier = try multiplier()
    let level = try level()
    var result: CalculationResult = [
      "total_count": rate.events, "total_pop": rate.exposure, "value": rate.rate * multiplier,
      "variance_of_rate": rate.variance,
    ]
    result.add(limits: "", rate.dobsonInterval(level: level)?.scaled(by: multiplier))
    result.add("suppressed", rate.hasTooFewEvents)
    result.add(limits: "fay_feuer", rate.gammaInterval(level: level)?.scaled(by: multiplier))
    return result
  }
}
