import Statistics

extension Calculation {
  /// Observed events over those expected at a reference's rates.
  static let indirectlyStandardisedRates = Calculation(
    "rate.indirectly_standardised",
    "Observed events over those expected at the rates of a reference.",
    takes: [
      CalculationParameter("observed", .count, "observed events, at most 10^10"),
      CalculationParameter("n", .numbers, "exposure, stratum by stratum"),
      CalculationParameter("ref_x", .numbers, "the reference's events, stratum by stratum"),
      CalculationParameter("ref_n", .numbers, "the reference's exposure, above 0"),
      CalculationParameter("refvalue", .number, "what the ratio is multiplied by", orElse: "1"),
      .multiplier, .level,
    ]
  ) { input in
    let standardisation = try IndirectStandardisation(
      observed: try input.events("observed"), strata: try Self.strata(input))
    let factor = try input.multiplier("refvalue")
    let rate = standardisation.referenceRate * (try input.multiplier())
    let limits = standardisation.interval(level: try input.level())
    let ratio = standardisation.ratio
    var result: CalculationResult = [
      "expected": ratio.expected, "smr": ratio.ratio * factor,
    ]
    result.add(limits: "smr", limits?.scaled(by: factor))
    result.add("method", standardisation.method == .byar ? "Byars" : "Exact")
    result.add("isr", ratio.ratio * rate)
    result.add(limits: "isr", limits?.scaled(by: rate))
    result.add("reference_rate", rate)
    result.add("poisson_p_less", ratio.pValue(.less))
    result.add("poisson_p_greater", ratio.pValue(.greater))
    return result
  }

  private static func strata(
    _ input: CalculationInput
  ) throws(CalculationFault) -> [IndirectStandardisation.Stratum] {
    let exposures = try input.numbers("n")
    let (events, totals) = (try input.numbers("ref_x"), try input.numbers("ref_n"))
    try input.same(["n": exposures.count, "ref_x": events.count, "ref_n": totals.count])
    return exposures.indices.map {
      IndirectStandardisation.Stratum(
        exposure: exposures[$0], referenceEvents: events[$0], referenceExposure: totals[$0])
    }
  }
}
