import Statistics

extension Calculation {
  /// The intraclass correlation of groups of values.
  static let oneWayCorrelation = Calculation(
    "icc.one_way", "How alike the values of one group are: the intraclass correlation of one way.",
    takes: [
      CalculationParameter("groups", .groups, "the values of at least two groups"), .level,
    ]
  ) { input in
    let groups = try input.groups("groups").map { try Moments($0) }
    let correlation = try OneWayCorrelation(groups)
    let isDefined = correlation.correlation != nil
    var result: CalculationResult = [
      "msb": correlation.between, "msw": correlation.within, "n0": correlation.meanSize,
      "icc1_anova": correlation.correlation, "f": isDefined ? correlation.ratio : nil,
      "p": correlation.pValue,
    ]
    result.add(limits: "", correlation.interval(level: try input.level()))
    return result
  }
}
