import Statistics

extension Calculation {
  /// A logistic or Poisson regression with model-based, robust and cluster-robust standard errors.
  static let generalisedRegression = Calculation(
    "regression.glm",
    "A logistic or Poisson regression with model-based, robust and cluster-robust standard errors.",
    takes: [
      .outcome, .columns, .noIntercept,
      CalculationParameter("family", .choice(CountFamily.allCases.map(\.rawValue)), "the law"),
      .trials, .exposure, .cluster,
    ]
  ) { input in
    let family = try input.choice("family", of: CountFamily.self)
    let outcome = try input.counts(family.kind)
    let design = try input.design(fits: 20)
    try input.same(["y": outcome.events.count, "x": design.rows])
    let clusters = try input.clusters(rows: design.rows)
    let model = try CountModel(outcome: outcome, design: design, dispersion: family.dispersion)
    let places = TermPlaces(model.places, of: design.names.count)
    var result = modelBased(model, places)
    result.add(try places.robust(model.covariance, clusters: clusters))
    return result
  }

  private static func modelBased(_ model: CountModel, _ places: TermPlaces) -> CalculationResult {
    let estimates = model.estimates()
    return [
      "coef": places.spread(model.coefficients),
      "se": estimates.map { places.spread($0.map(\.standardError)) },
      "z": estimates.map { places.spread($0.map(\.statistic)) },
      "p": estimates.map { places.spread($0.map(\.pValue)) }, "deviance": model.deviance,
      "null_deviance": model.nullDeviance, "dispersion": model.dispersion,
      "pearson_chi2": model.pearson, "loglik": model.logLikelihood, "aic": model.akaike,
      "df": model.residualFreedom, "aliased": model.dropped,
    ]
  }
}
