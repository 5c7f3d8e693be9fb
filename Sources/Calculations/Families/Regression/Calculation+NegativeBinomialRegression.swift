import Statistics

extension Calculation {
  /// A negative binomial regression of counts.
  static let negativeBinomialRegression = Calculation(
    "regression.negative_binomial",
    "A regression of counts with variance mu + mu^2 / theta, theta by maximum likelihood.",
    takes: [.outcome, .columns, .noIntercept, .exposure]
  ) { input in
    let outcome = try input.counts(.poisson)
    let design = try input.design(fits: 200)
    try input.same(["y": outcome.events.count, "x": design.rows])
    let model = try NegativeBinomialModel(outcome: outcome, design: design)
    let places = TermPlaces(model.poisson.places, of: design.names.count)
    let estimates = model.estimates
    return [
      "coef": places.spread(model.coefficients),
      "se": places.spread(estimates.map(\.standardError)),
      "z": places.spread(estimates.map(\.statistic)),
      "p": places.spread(estimates.map(\.pValue)), "theta": model.theta,
      "theta_se": model.thetaError, "loglik": model.logLikelihood,
      "aliased": model.poisson.dropped,
    ]
  }
}
