import Statistics

extension Calculation {
  /// The difference in differences of two arms in two periods.
  static let differenceInTwoPeriods = Calculation(
    "did.two_period",
    "The change of a mean in rollout areas less that in comparison areas, in two periods.",
    takes: [
      CalculationParameter("y", .numbers, "the values"),
      CalculationParameter("treat", .numbers, "1 in a rollout area, 0 in a comparison area"),
      CalculationParameter("post", .numbers, "1 after the start, 0 before"),
      CalculationParameter("cluster", .labels, "each value's area", orElse: "none"),
    ]
  ) { input in
    let rows = try input.twoPeriodRows()
    let whole = try TwoPeriodDifference(TwoPeriodObservation.cells(of: rows))
    let cells = whole.cells
    var result: CalculationResult = [
      "did": whole.estimate, "se_classical": whole.classicalStandardError, "hc1": whole.hc1,
      "hc2": whole.hc2, "mean_treated_pre": cells.rolloutBefore.mean,
      "mean_treated_post": cells.rolloutAfter.mean,
      "mean_control_pre": cells.comparisonBefore.mean,
      "mean_control_post": cells.comparisonAfter.mean, "se_cell_variances": whole.hc2,
    ]
    result.add(clustered(try input.twoPeriodAreas(rows)))
    return result
  }

  private static func clustered(_ areas: TwoPeriodAreas?) -> CalculationResult {
    [
      "cr0": areas?.cr0, "cr1": areas?.cr1, "cr1s": areas?.cr1s, "cr2": areas?.cr2,
      "cr2_df": areas?.cr2Freedom, "cr2_p": areas?.cr2PValue,
      "cr1s_p_t_g_minus_1": areas?.cr1sPValue,
    ]
  }
}

extension CalculationInput {
  fileprivate func twoPeriodRows() throws(CalculationFault) -> [TwoPeriodObservation] {
    let values = try numbers("y")
    let rollout = try zeroOne("treat")
    let after = try zeroOne("post")
    try same(["y": values.count, "treat": rollout.count, "post": after.count])
    return values.indices.map {
      TwoPeriodObservation(values[$0], isRollout: rollout[$0], isAfter: after[$0])
    }
  }

  /// The comparison by areas, by the formulas also with one area in an arm; nothing without areas
  /// or with a single one.
  fileprivate func twoPeriodAreas(_ rows: [TwoPeriodObservation]) throws -> TwoPeriodAreas? {
    guard has("cluster") else { return nil }
    let areas = try labels("cluster")
    try same(["y": rows.count, "cluster": areas.count])
    do {
      return try TwoPeriodAreas(formulasOnly: TwoPeriodObservation.cells(of: rows, in: areas))
    } catch .tooFew {
      return nil
    }
  }
}
