import Statistics

extension Calculation {
  /// Whether columns separate events, with Firth's fit that is finite nonetheless.
  static let logisticSeparation = Calculation(
    "regression.logistic_separation",
    "Whether columns tell events from non-events without error, and Firth's finite fit.",
    takes: [.outcome, .columns, .noIntercept, .trials]
  ) { input in
    let outcome = try input.counts(.binomial)
    let design = try input.design(fits: 40)
    try input.same(["y": outcome.events.count, "x": design.rows])
    let firth = try FirthModel(outcome: outcome, design: design)
    let separation = try Separation.found(in: outcome, design: design)
    let model = separation == .none ? try CountModel(outcome: outcome, design: design) : nil
    let places = TermPlaces(firth.places, of: design.names.count)
    let errors = model?.modelCovariance?.standardErrors
    return [
      "separation": separation.rawValue, "firth_coef": places.spread(firth.coefficients),
      "firth_se": places.spread(firth.covariance.standardErrors),
      "firth_loglik_penalised": firth.penalisedLogLikelihood,
      "coef": model.map { places.spread($0.coefficients) },
      "se": errors.map { places.spread($0) }, "aliased": firth.dropped,
    ]
  }
}
