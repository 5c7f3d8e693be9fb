import Statistics

/// Outcomes with the fitted propensity of each.
struct PropensityColumns {
  static let parameters: [CalculationParameter] = [
    .outcome, CalculationParameter("treat", .numbers, "1 for those who take part, 0 for others"),
    CalculationParameter("x", .columns, "what was known before"),
  ]

  let outcomes: [Double]
  let scores: PropensityScores

  func compared(_ target: PropensityTarget) throws(Refusal) -> WeightedComparison {
    try WeightedComparison(outcomes, scores: scores, target: target)
  }
}

extension CalculationInput {
  /// The outcomes, and the scores fitted to the columns.
  func outcomesAndScores() throws -> PropensityColumns {
    let outcomes = try numbers("y")
    let takesPart = try zeroOne("treat")
    let covariates = try design()
    try same(["y": outcomes.count, "treat": takesPart.count, "x": covariates.rows])
    return PropensityColumns(
      outcomes: outcomes,
      scores: try PropensityScores(takesPart: takesPart, covariates: covariates))
  }
}
