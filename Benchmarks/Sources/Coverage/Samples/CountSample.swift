import Statistics

/// An outcome with its columns and regression.
struct CountSample {
  let outcome: CountOutcome
  let design: DesignMatrix
  /// Nothing where yes and no are separated, so that there is no largest likelihood.
  let model: CountModel?

  init(_ outcome: CountOutcome, _ treatment: [Double], _ covariate: [Double]) throws {
    self.outcome = outcome
    design = try DesignMatrix([("treatment", treatment), ("covariate", covariate)])
    model = try? CountModel(outcome: outcome, design: design)
  }

  /// The interval of the treatment's coefficient.
  func interval(_ variance: RobustVariance? = nil) throws -> Interval? {
    let covariance = try variance.flatMap { try model?.covariance($0) }
    return model?.estimates(with: covariance)?[1].interval()
  }

  /// The same with an estimated dispersion.
  func dispersedInterval() throws -> Interval? {
    try CountModel(outcome: outcome, design: design, dispersion: .estimated)
      .estimates()?[1].interval()
  }

  /// The interval of the difference of marginal risks.
  func marginalDifference() throws -> Interval? {
    guard let model else { return nil }
    let risks = try MarginalRisks(model, setting: "treatment")
    return AverageEffect(
      estimate: risks.difference, standardError: risks.differenceError
    ).interval()
  }

  /// The interval of the ratio of marginal risks, as logarithm.
  func marginalLogRatio() throws -> Interval? {
    guard let model else { return nil }
    let risks = try MarginalRisks(model, setting: "treatment")
    return AverageEffect(
      estimate: risks.ratio.logarithm, standardError: risks.logRatioError
    ).interval()
  }
}
