import Statistics

extension Calculation {
  /// A linear regression with classical, robust and cluster-robust standard errors.
  static let linearRegression = Calculation(
    "regression.linear",
    "A linear regression with classical, robust and cluster-robust standard errors.",
    takes: [
      .outcome,
      CalculationParameter(
        "x", .columns, "the columns of the regression; or polynomial", orElse: "null"),
      CalculationParameter(
        "polynomial", .other, "an object of x, a list, and degree: its powers are the columns",
        orElse: "null"),
      .noIntercept,
      CalculationParameter(
        "weights", .numbers, "the weight of each row, above 0", orElse: "all equal"),
      .cluster,
    ]
  ) { input in
    let outcome = try input.outcome()
    let design = try input.design()
    try input.same(["y": outcome.count, "x": design.rows])
    let model = try LinearModel(
      outcome: outcome, design: design,
      weights: input.numbersIfGiven("weights", rows: outcome.count))
    let clusters = try input.clusters(rows: outcome.count)
    let places = TermPlaces(model.places, of: design.names.count)
    var result = classical(model, places)
    result.add(try places.robust(model.covariance, clusters: clusters))
    let biasReduced = try clusters.flatMap { try model.covariance(.cr2, clusters: $0) }
    let estimates = biasReduced.flatMap { model.estimates(with: $0) }
    result.add("cr2_df_satterthwaite", biasReduced?.freedom.map(places.spread))
    result.add("cr2_p", estimates.map { places.spread($0.map(\.pValue)) })
    return result
  }

  private static func classical(_ model: LinearModel, _ places: TermPlaces) -> CalculationResult {
    let estimates = model.estimates()
    return [
      "coef": places.spread(model.coefficients),
      "se": estimates.map { places.spread($0.map(\.standardError)) },
      "t": estimates.map { places.spread($0.map(\.statistic)) },
      "p": estimates.map { places.spread($0.map(\.pValue)) }, "sigma": model.sigma,
      "df": model.residualFreedom, "r_squared": model.rSquared,
      "adj_r_squared": model.adjustedRSquared, "loglik": model.logLikelihood,
      "aliased": model.dropped,
    ]
  }
}
