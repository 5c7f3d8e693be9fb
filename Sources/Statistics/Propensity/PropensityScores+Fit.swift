extension PropensityScores {
  /// Fits scores by logistic regression, to the last digit of the likelihood's maximum.
  ///
  /// Columns that depend on those before them are left out: they change no score.
  ///
  /// Source: Rosenbaum PR, Rubin DB (1983), The central role of the propensity score in observational
  /// studies for causal effects, Biometrika 70:41-55, doi:10.1093/biomet/70.1.41.
  ///
  /// - Parameters:
  ///   - takesPart: whether each takes part.
  ///   - covariates: what was known before.
  /// - Throws: `Refusal.tooFew` where nobody takes part or nobody does not, `Refusal` as of a logistic
  ///   regression, above all where the covariates tell participants from others without error.
  public init(takesPart: [Bool], covariates: DesignMatrix) throws(Refusal) {
    let participants = takesPart.count { $0 }
    guard participants > 0 else { throw .tooFew("participants", given: 0, needed: 1) }
    guard participants < takesPart.count else {
      throw .tooFew("who do not take part", given: 0, needed: 1)
    }
    let outcome = try CountOutcome.binomial(events: takesPart.map { $0 ? 1 : 0 })
    let model = try CountModel(outcome: outcome, design: covariates)
    try self.init(logits: model.predictor, takesPart: takesPart)
  }
}
