import Statistics

extension Calculation {
  /// A comparison of pairs matched by the propensity.
  static let propensityMatching = Calculation(
    "propensity.nearest_neighbour",
    "The difference within pairs of those who take part and others as likely to.",
    takes: PropensityColumns.parameters
  ) { input in
    let values = try input.outcomesAndScores()
    let matches = try NearestNeighbours(values.scores)
    let effect = try matches.effect(on: values.outcomes)
    return [
      "pairs_treated": matches.pairs.map { $0.participant + 1 },
      "pairs_control": matches.pairs.map { $0.other + 1 }, "att": effect.estimate,
      "paired_se": effect.standardError,
    ]
  }
}
