import Statistics

extension Calculation {
  /// The run chart of a series.
  static let runChart = Calculation(
    "spc.run_chart", "A run chart: values against their median, with the signals of its runs.",
    takes: [CalculationParameter("y", .numbers, "values in order of time, at least 1")]
  ) { input in
    let chart = try RunChart(input.numbers("y"))
    return [
      "centre": chart.centre, "n_useful": chart.useful, "longest_run": chart.longestRun,
      "longest_run_limit": chart.longestRunLimit, "crossings": chart.crossings,
      "crossings_limit": chart.crossingsLimit, "signal": chart.hasSignal,
      "runs": chart.runLengths.count, "runs_p_low": chart.runsTest?.fewer,
      "runs_p_high": chart.runsTest?.more, "shift6": chart.hasShift,
      "longest_trend_points": chart.longestTrend, "trend5": chart.hasTrend,
    ]
  }
}
