import Statistics

extension Calculation {
  /// The test of a monotone trend.
  static let mannKendall = Calculation(
    "trend.mann_kendall_sen", "The test of a monotone trend by Mann and Kendall, with Sen's slope.",
    takes: [CalculationParameter("y", .numbers, "values at equal steps of time, at least 2")]
  ) { input in
    let test = try MannKendall(input.numbers("y"))
    return [
      "s": test.score, "var_s": test.variance, "z": test.z, "p": test.pValue,
      "sen_slope": test.slope, "kendall_tau_a": test.tau,
    ]
  }
}
