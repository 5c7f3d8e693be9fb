import Statistics

extension Calculation {
  /// The mean, spread and lag-1 autocorrelation of a series.
  static let univariateSummary = Calculation(
    "univariate.summary", "The mean, standard deviation and lag-1 autocorrelation of a series.",
    takes: [CalculationParameter("x", .numbers, "the numbers in order, at least one")]
  ) { input in
    let summary = try SeriesSummary(input.numbers("x"))
    return [
      "n": summary.count, "mean": summary.mean, "sd": summary.standardDeviation,
      "lag1_autocorrelation": summary.lag1Autocorrelation,
    ]
  }
}
