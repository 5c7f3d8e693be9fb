import Statistics

extension Calculation {
  /// The wild cluster bootstrap.
  static let wildClusterBootstrap = Calculation(
    "wild_cluster_bootstrap.rademacher_full",
    "One coefficient of a regression against all choices of one sign a cluster.",
    takes: [
      .outcome, .columns, .noIntercept,
      CalculationParameter("cluster", .labels, "the cluster of each row"),
      CalculationParameter("param", .text, "the name of the column that is tested"),
      .resamples, .seed,
    ]
  ) { input in
    let (outcome, design) = (try input.outcome(), try input.design())
    let (labels, term) = (try input.labels("cluster"), try input.text("param"))
    try input.same(["y": outcome.count, "x": design.rows, "cluster": labels.count])
    let test = try WildClusterBootstrap(
      outcome: outcome, design: design, term: term, clusters: ClusterGroups(labels),
      plan: input.permutationPlan(resamples: 9_999))
    return [
      "estimate": test.estimate, "t_cr0": test.statistic, "draws": test.draws,
      "p_two_sided": test.twoSided, "p_two_sided_strict": test.twoSidedStrict,
      "p_greater": test.greater, "p_less": test.less, "full": test.isFull,
    ]
  }
}
