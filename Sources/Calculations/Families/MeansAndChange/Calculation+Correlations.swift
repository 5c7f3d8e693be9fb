import Statistics

extension Calculation {
  /// The correlations of two values.
  static let correlations = Calculation(
    "correlation", "Whether two values of the same people go together, by value and by order.",
    takes: [
      CalculationParameter("x", .numbers, "the first values, at least 2"),
      CalculationParameter("y", .numbers, "the second values of the same people"),
      .level,
    ]
  ) { input in
    let values = try input.pairedSamples("x", "y", atLeast: 2)
    let pearson = Correlation(try PairedMoments(values.first, values.second))
    var result: CalculationResult = [
      "pearson": pearson?.estimate, "pearson_p": pearson?.pValue(),
      "spearman": try RankCorrelation.spearman(values.first, values.second),
      "kendall_tau_b": try RankCorrelation.kendall(values.first, values.second),
    ]
    result.add(limits: "", pearson?.interval(level: try input.level()))
    return result
  }
}
