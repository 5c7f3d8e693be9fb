import Statistics

/// The columns in which the values of areas in periods are given.
enum AreaPeriodColumns {
  static let parameters = [
    CalculationParameter("unit", .labels, "each row's area"),
    CalculationParameter("time", .numbers, "each row's period, a whole number"),
    CalculationParameter(
      "cohort", .numbers, "the first period with the pathway in the row's area, 0 for never"),
    CalculationParameter("y", .numbers, "the values"),
  ]
}

extension CalculationInput {
  /// The rows of areas in periods.
  func areaPeriods() throws(CalculationFault) -> [AreaPeriod] {
    let areas = try labels("unit")
    let periods = try wholeNumbers("time")
    let rollout = try wholeNumbers("cohort")
    let values = try numbers("y")
    try same([
      "y": values.count, "unit": areas.count, "time": periods.count, "cohort": rollout.count,
    ])
    return values.indices.map {
      AreaPeriod(
        area: areas[$0], period: periods[$0], rollout: rollout[$0] == 0 ? nil : rollout[$0],
        value: values[$0])
    }
  }
}
