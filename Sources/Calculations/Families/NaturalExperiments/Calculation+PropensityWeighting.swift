import Statistics

extension Calculation {
  /// A comparison weighted by the propensity, with the balance of what was known before.
  static let propensityWeighting = Calculation(
    "propensity.weighting_balance",
    "The difference between those who take part and others weighted to resemble them.",
    takes: PropensityColumns.parameters
  ) { input in
    let values = try input.outcomesAndScores()
    let columns = try input.columns("x").map(\.values)
    let participants = try values.compared(.participants)
    let everyone = try values.compared(.everyone)
    let before = try columns.map { try CovariateBalance($0, scores: values.scores) }
    let after = try columns.map {
      try CovariateBalance($0, scores: values.scores, target: .participants)
    }
    return [
      "propensity": values.scores.probabilities, "att": participants.estimate,
      "ate": everyone.estimate, "ato": try values.compared(.overlap).estimate,
      "att_se_hc0": participants.standardError,
      "smd_treated_before": before.map(\.byParticipants),
      "smd_treated_after": after.map(\.byParticipants),
      "smd_pooled_before": before.map(\.byPooled), "smd_pooled_after": after.map(\.byPooled),
      "ess_control_att": participants.effectiveOthers,
      "ess_treated_ate": everyone.effectiveParticipants,
      "ess_control_ate": everyone.effectiveOthers,
    ]
  }
}
