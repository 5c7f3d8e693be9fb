import Statistics

extension Calculation {
  /// Cox's regression.
  static let coxRegression = Calculation(
    "cox", "Cox's regression of the time to an event, with robust standard errors.",
    takes: [
      .times, .events,
      CalculationParameter("x", .columns, "the covariates, one number for each child"),
      CalculationParameter(
        "ties", .choice(["efron", "breslow"]), "how events at one time count", orElse: "efron"),
      CalculationParameter(
        "cluster", .labels, "each child's cluster, two or more", orElse: "each child alone"),
      .level,
    ]
  ) { input in
    let level = try input.level()
    let model = try input.coxModel()
    let intervals = model.intervals(level: level)
    return [
      "coef": model.coefficients, "se": model.standardErrors,
      "hazard_ratio": model.hazardRatios, "lower": intervals.map(\.lower),
      "upper": intervals.map(\.upper), "loglik_null": model.nullLogLikelihood,
      "loglik": model.logLikelihood, "lr_chi2": model.likelihoodRatio,
      "lr_p": model.pValue(model.likelihoodRatio), "wald_chi2": model.wald,
      "wald_p": model.pValue(model.wald), "score_chi2": model.score,
      "score_p": model.pValue(model.score), "df": model.freedom,
      "concordance": model.concordance.share, "robust_se": model.robustErrors,
      "baseline_cumhaz_last": model.baseline.last?.hazard,
    ]
  }
}

extension CalculationInput {
  fileprivate func coxModel() throws -> CoxModel {
    let followUps = try followUps()
    let covariates = try columns("x").map { Covariate($0.name, $0.values) }
    let ties: CoxTies =
      switch has("ties") ? try text("ties") : "efron" {
      case "efron": .efron
      case "breslow": .breslow
      default: throw misshapen("ties")
      }
    let clusters = has("cluster") ? try grouping("cluster").places : nil
    return try CoxModel(followUps, covariates: covariates, ties: ties, clusters: clusters)
  }
}
