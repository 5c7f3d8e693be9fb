import Statistics

extension Calculation {
  /// Which columns of a regression depend on others.
  static let rankDetection = Calculation(
    "regression.rank_detection",
    "Which columns of a regression depend on those before them, and the values fitted without.",
    takes: [.outcome, .columns, .noIntercept]
  ) { input in
    let outcome = try input.outcome()
    let design = try input.design()
    try input.same(["y": outcome.count, "x": design.rows])
    let model = try LinearModel(outcome: outcome, design: design, tolerance: 1e-7)
    let places = TermPlaces(model.places, of: design.names.count)
    return [
      "rank": model.rank, "aliased": model.dropped, "fitted": model.fitted,
      "residual_df": model.residualFreedom, "coef": places.spread(model.coefficients),
    ]
  }
}
