import Statistics

extension Calculation {
  /// The slope index of inequality.
  static let slopeIndexOfInequality = Calculation(
    "inequality.slope_index", "How a value changes from the one end of a population to the other.",
    takes: [
      CalculationParameter("population", .numbers, "the groups' sizes, in order"),
      CalculationParameter("value", .numbers, "the groups' values, in the same order"),
    ]
  ) { input in
    let (populations, values) = (try input.numbers("population"), try input.numbers("value"))
    try input.same(["population": populations.count, "value": values.count])
    let index = try SlopeIndex(values, populations: populations)
    return [
      "rank": index.ranks, "intercept": index.intercept, "sii": index.slope, "rii": index.ratio,
    ]
  }
}
