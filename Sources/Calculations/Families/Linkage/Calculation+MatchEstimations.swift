import Statistics

extension Calculation {
  /// The model of matches estimated from patterns.
  static let matchEstimation = Calculation(
    "linkage.em", "The odds of agreement estimated from patterns by the EM algorithm.",
    takes: [
      CalculationParameter(
        "patterns", .groups, "the level of each field, -1 for missing, of each pattern"),
      CalculationParameter("counts", .numbers, "the pairs of each pattern"),
      CalculationParameter("m0", .groups, "the start of m: the levels of each field"),
      CalculationParameter("u0", .groups, "the start of u: the levels of each field"),
      CalculationParameter("lambda0", .probability, "the start of the share of matches"),
      CalculationParameter("fix_u", .flag, "whether u stays as it is", orElse: "false"),
    ]
  ) { input in
    let counts = try input.numbers("counts")
    let patterns = try input.agreementPatterns("patterns")
    try input.same(["patterns": patterns.count, "counts": counts.count])
    let odds = try input.odds(m: input.groups("m0"), u: input.groups("u0"), named: "m0", "u0")
    let found = try MatchEstimation(
      zip(patterns, counts).map { ($0, $1) },
      from: MatchModel(prior: input.probability("lambda0"), fields: odds),
      free: input.flag("fix_u", orElse: false) ? .matches : .all)
    return [
      "lambda": found.model.prior, "m": found.model.fields.map(\.m),
      "u": found.model.fields.map(\.u), "loglik": found.logLikelihood,
      "posterior": found.posterior, "iterations": found.iterations,
      "converged": found.isConverged,
    ]
  }
}
