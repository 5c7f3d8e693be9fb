import Statistics

extension Calculation {
  /// A linear regression whose constant varies between clusters.
  static let randomIntercept = Calculation(
    "regression.random_intercept",
    "A linear regression whose constant varies between clusters, by restricted likelihood.",
    takes: [
      .outcome, .columns, .noIntercept,
      CalculationParameter("cluster", .labels, "the cluster of each row"),
    ]
  ) { input in
    let outcome = try input.outcome()
    let design = try input.design()
    try input.same(["y": outcome.count, "x": design.rows])
    let labels = try input.labels("cluster")
    try input.same(["y": outcome.count, "cluster": labels.count])
    let model = try RandomInterceptModel(
      outcome: outcome, design: design, clusters: ClusterGroups(labels))
    let places = TermPlaces(model.places, of: design.names.count)
    return [
      "coef": places.spread(model.coefficients),
      "se": places.spread(model.estimates.map(\.standardError)),
      "var_between": model.varianceBetween, "var_within": model.varianceWithin,
      "icc": model.intraclassCorrelation, "reml_loglik": model.restrictedLogLikelihood,
      "aliased": model.dropped,
    ]
  }
}
