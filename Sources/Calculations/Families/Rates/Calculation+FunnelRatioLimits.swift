import Statistics

extension Calculation {
  /// The limits of a funnel plot of observed to expected numbers.
  static let funnelRatioLimits = Calculation(
    "funnel.poisson_ratio_limits",
    "At which expected numbers and ratios an observed number leaves the funnel.",
    takes: [CalculationParameter("observed", .counts, "observed events, at most 10^10 each")]
  ) { input in
    let observed = try input.counts("observed")
    guard observed.count <= 10_000 else {
      throw Refusal.tooMany("observed numbers", limit: 10_000)
    }
    var result: CalculationResult = [:]
    for (name, level) in [("95", Level.ninetyFive), ("998", .ninetyNinePointEight)] {
      let expected = try observed.map { try FunnelLimits.expected(observed: $0, level: level) }
      let ratios = try observed.map { try FunnelLimits.ratio(observed: $0, level: level) }
      result.add("expected_for_lower_\(name)", expected.map(\.upper))
      result.add("expected_for_upper_\(name)", expected.map(\.lower))
      result.add("ratio_lower_\(name)", ratios.map(\.lower))
      result.add("ratio_upper_\(name)", ratios.map(\.upper))
    }
    return result
  }
}
