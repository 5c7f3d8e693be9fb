import Statistics

extension Calculation {
  /// The survival curve with its intervals, median and restricted mean.
  static let survivalCurve = Calculation(
    "km.curve_median_rmst",
    "The share still without the event at each event time, the median time, the restricted mean.",
    takes: [
      .times, .events, .level,
      CalculationParameter(
        "tau", .number, "the end of the restricted mean, above 0", orElse: "none"),
    ]
  ) { input in
    let curve = KaplanMeier(try input.followUps())
    let level = try input.level()
    let mean = input.has("tau") ? try RestrictedMean(curve, upTo: input.finite("tau")) : nil
    var result: CalculationResult = [
      "time": curve.steps.map(\.risk.time), "n_risk": curve.steps.map(\.risk.atRisk),
      "n_event": curve.steps.map(\.risk.events), "survival": curve.steps.map(\.survival),
      "se_greenwood": curve.steps.map(\.standardError), "median": curve.median,
      "rmst": mean?.mean, "rmst_se": mean?.standardError,
      "rmst_extrapolated": mean?.isExtrapolated,
    ]
    for (name, method) in bands {
      let limits = curve.steps.map { $0.interval(method, level: level) }
      result.add(name + "_lower", limits.map { $0?.lower })
      result.add(name + "_upper", limits.map { $0?.upper })
      let median = curve.medianLimits(method, level: level)
      result.add("median_\(name)_lower", median.lower)
      result.add("median_\(name)_upper", median.upper)
    }
    return result
  }

  private static let bands: [(String, SurvivalIntervalMethod)] = [
    ("plain", .plain), ("log", .logarithm), ("loglog", .logLog),
  ]
}
