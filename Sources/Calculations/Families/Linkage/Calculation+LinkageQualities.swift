import Statistics

extension Calculation {
  /// The quality of a linkage to expect.
  static let linkageQuality = Calculation(
    "linkage.expected_quality", "How good a linkage can be expected to be, by threshold.",
    takes: [
      CalculationParameter("posterior", .numbers, "the probability of a match of each pattern"),
      CalculationParameter("counts", .numbers, "the pairs of each pattern"),
      CalculationParameter(
        "thresholds", .numbers, "probabilities from which on pairs are declared matches"),
    ]
  ) { input in
    let posterior = try input.numbers("posterior")
    let counts = try input.numbers("counts")
    try input.same(["posterior": posterior.count, "counts": counts.count])
    let groups = zip(posterior, counts).map { (probability: $0, pairs: $1) }
    let qualities = try input.numbers("thresholds").map {
      try LinkageQuality(groups, threshold: $0)
    }
    return [
      "declared": qualities.map(\.declared),
      "expected_false_matches": qualities.map(\.falseMatches),
      "expected_missed_matches": qualities.map(\.missedMatches),
      "precision": qualities.map(\.precision), "recall": qualities.map(\.recall),
      "f1": qualities.map(\.f1),
    ]
  }
}
