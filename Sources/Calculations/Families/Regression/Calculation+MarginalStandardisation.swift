import Statistics

extension Calculation {
  /// The average risks of a logistic regression with a column at 1 and at 0.
  static let marginalStandardisation = Calculation(
    "regression.marginal_standardisation",
    "The average risks with one column at 1 and at 0, by logistic regression and delta method.",
    takes: [
      .outcome, .columns, .noIntercept, .trials, .cluster,
      CalculationParameter("family", .choice(["binomial"]), "the law", orElse: "binomial"),
      CalculationParameter("treatment", .text, "the column to set", orElse: "x2, else the last"),
    ]
  ) { input in
    if input.has("family"), try input.text("family") != CountFamily.binomial.rawValue {
      throw CalculationFault("family must be binomial")
    }
    let outcome = try input.counts(.binomial)
    let design = try input.design(fits: 20)
    try input.same(["y": outcome.events.count, "x": design.rows])
    let clusters = try input.clusters(rows: design.rows)
    let name = try treatment(input, design)
    let model = try CountModel(outcome: outcome, design: design)
    let risks = try MarginalRisks(model, setting: name)
    let robust = try clusters.flatMap { clusters in
      try model.covariance(.cr1, clusters: clusters)
    }
    let clustered = try robust.map { try MarginalRisks(model, setting: name, covariance: $0) }
    return [
      "risk1": risks.exposed, "risk0": risks.unexposed, "risk_difference": risks.difference,
      "rd_se": risks.differenceError, "risk_ratio": risks.ratio,
      "log_rr_se": risks.logRatioError, "rd_se_cr1": clustered?.differenceError,
      "log_rr_se_cr1": clustered?.logRatioError,
    ]
  }

  private static func treatment(
    _ input: CalculationInput, _ design: DesignMatrix
  ) throws -> String {
    guard input.has("treatment") else {
      return design.names.contains("x2") ? "x2" : design.names.last ?? "x2"
    }
    let name = try input.text("treatment")
    guard design.names.contains(name) else {
      throw CalculationFault("treatment is “\(name)”, but must be a column of x")
    }
    return name
  }
}
