import Statistics

extension Calculation {
  /// The intervals of a rate by all methods.
  static let rateIntervals = Calculation(
    "rate.interval",
    "Events over an exposure, with the interval public health reporting uses and others.",
    takes: [
      CalculationParameter("x", .count, "events, at most 10^10"),
      CalculationParameter("n", .number, "exposure, such as children or child-years, above 0"),
      .multiplier, .level,
    ]
  ) { input in
    let count = Double(try input.events("x"))
    let exposure = try input.positive("n")
    let multiplier = try input.multiplier()
    let level = try input.level()
    let method = RateMethod.recommended(count: count)
    let limits = { (method: RateMethod) in
      method.interval(count: count, exposure: exposure, level: level)?.scaled(by: multiplier)
    }
    var result: CalculationResult = ["value": count / exposure * multiplier]
    result.add(limits: "", limits(method))
    result.add("method", method == .byar ? "Byars" : "Exact")
    result.add("byars_lower", RateMethod.byar.interval(count: count, level: level)?.lower)
    result.add("byars_upper", RateMethod.byarUpperLimit(count: count, level: level))
    result.add(limits: "exact", RateMethod.poissonExact.interval(count: count, level: level))
    result.add(limits: "normal_log", limits(.normalLog))
    return result
  }
}
