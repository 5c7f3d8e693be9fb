import Statistics

extension Calculation {
  /// The limits of a funnel plot of shares.
  static let funnelShareLimits = Calculation(
    "funnel.proportion_limits", "Between which shares groups of some sizes lie if all are alike.",
    takes: [
      CalculationParameter("average", .probability, "the average share"),
      CalculationParameter("n", .numbers, "the groups' sizes, above 0"),
    ]
  ) { input in
    let average = try input.probability("average")
    let totals = try input.numbers("n")
    var result: CalculationResult = [:]
    for (name, level) in [("95", Level.ninetyFive), ("998", .ninetyNinePointEight)] {
      let limits = try totals.map {
        try FunnelLimits.share(average: average, total: $0, level: level)
      }
      result.add("lower_\(name)", limits.map(\.lower))
      result.add("upper_\(name)", limits.map(\.upper))
    }
    return result
  }
}
