import Statistics

extension Calculation {
  /// The control chart of single values.
  static let individualsChart = Calculation(
    "spc.xmr", "A control chart of single values with the rules of Making data count.",
    takes: [
      CalculationParameter("y", .numbers, "values in order of time, at least 1"),
      CalculationParameter(
        "screen_outliers", .flag, "whether large moving ranges are left out", orElse: "true"),
      CalculationParameter(
        "baseline_n", .count, "points of each segment that limits are found from", orElse: "all"),
      CalculationParameter(
        "rebase_at", .counts, "places of the points that start a new segment, from 1",
        orElse: "none"),
      CalculationParameter("target", .number, "the target", orElse: "none"),
      CalculationParameter(
        "improvement_direction", .number, "1, -1 or 0: higher is better, lower is, neither",
        orElse: "0"),
    ]
  ) { input in
    let chart = try IndividualsChart(input.numbers("y"), design: input.individualsDesign())
    var result = lines(chart.segments)
    result.add(rules(chart.points))
    let improvement = try input.improvement()
    let target = input.has("target") ? try input.finite("target") : nil
    result.add(
      "assurance",
      target.flatMap { words(chart.assurance(target: $0, improvement: improvement)) })
    return result
  }

  private static func lines(_ segments: [ControlSegment]) -> CalculationResult {
    let ofPoints = segments.flatMap { segment in segment.range.map { _ in segment } }
    return [
      "mean": ofPoints.map(\.mean), "lower": ofPoints.map(\.limits?.lower),
      "upper": ofPoints.map(\.limits?.upper),
      "average_moving_range": segments.map(\.averageMovingRange),
    ]
  }

  private static func rules(_ points: [ControlPoint]) -> CalculationResult {
    [
      "outside": points.map { $0.isOutside ? 1 : 0 },
      "relative_to_mean": points.map(\.side.rawValue),
      "close": points.map { $0.isClose ? 1 : 0 },
      "shift": points.map { $0.isInShift ? 1 : 0 },
      "trend": points.map { $0.trend == .on ? 0 : 1 },
      "two_of_three": points.map { $0.isInTwoOfThree ? 1 : 0 },
      "special_cause": points.map { words($0.specialCause) },
    ]
  }

  private static func words(_ cause: SpecialCause?) -> String {
    switch cause {
    case nil: "Common Cause"
    case .aboveUpperLimit: "Above UCL"
    case .belowLowerLimit: "Below LCL"
    case .risingTrend: "7 Point Trend (Increasing)"
    case .fallingTrend: "7 Point Trend (Decreasing)"
    case .twoOfThreeAbove: "2 in 3 Above CL"
    case .twoOfThreeBelow: "2 in 3 Below CL"
    case .shiftAbove: "7 Points Above CL"
    case .shiftBelow: "7 Points Below CL"
    }
  }

  private static func words(_ assurance: Assurance?) -> String? {
    switch assurance {
    case nil: nil
    case .consistentFail: "consistent_fail"
    case .consistentPass: "consistent_pass"
    case .inconsistent: "inconsistent"
    }
  }
}
