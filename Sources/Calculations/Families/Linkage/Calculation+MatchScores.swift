import Statistics

extension Calculation {
  /// Match weights and probabilities.
  static let matchScores = Calculation(
    "linkage.fellegi_sunter_scores", "The match weights of levels, and scores of patterns.",
    takes: [
      CalculationParameter("lambda", .probability, "the share of matches among all pairs"),
      CalculationParameter("m", .other, "by field, the probability of each level among matches"),
      CalculationParameter("u", .other, "by field, the probability of each level among others"),
      CalculationParameter(
        "patterns", .groups, "the level of each field, -1 for missing, of some pairs"),
    ]
  ) { input in
    let model = try MatchModel(prior: input.probability("lambda"), fields: input.fieldOdds())
    let patterns = try input.agreementPatterns("patterns")
    let totals = try patterns.map { try model.weight(of: $0) }
    return [
      "weights": model.fields.map(\.weights), "total": totals,
      "probability": totals.map { $0.map(MatchWeight.probability) },
      "prior_weight": model.priorWeight,
    ]
  }
}
