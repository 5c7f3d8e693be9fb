import Statistics

extension Calculation {
  /// The control charts of shares, rates and counts.
  static let attributeCharts = Calculation(
    "spc.attribute_charts", "A control chart of shares, rates or counts, with Laney's factor too.",
    takes: [
      CalculationParameter(
        "chart", .choice(AttributeChartKind.allCases.map(\.rawValue)), "what is drawn"),
      CalculationParameter("count", .numbers, "the events of each period, 0 or more"),
      CalculationParameter(
        "n", .numbers, "those who could have one, or the exposure, of each period",
        orElse: "none, for the chart c only"),
    ]
  ) { input in
    let kind = try input.choice("chart", of: AttributeChartKind.self)
    let counts = try input.numbers("count")
    let chart =
      kind == .c
      ? try AttributeChart(counts: counts)
      : try AttributeChart(kind, counts: counts, exposures: input.numbers("n"))
    return [
      "centre": chart.centre, "value": chart.periods.map(\.value), "sigma_z": chart.spread,
      "lower": chart.periods.map(\.limits?.lower), "upper": chart.periods.map(\.limits?.upper),
      "outside": chart.periods.map { $0.isOutside ? 1 : 0 },
    ]
  }
}
