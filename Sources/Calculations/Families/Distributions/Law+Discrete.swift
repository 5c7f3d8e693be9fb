import Statistics

extension Law {
  /// The laws of counts.
  static let discrete: [Law] = [
    .discrete("binomial", "the binomial law", [.count("trials"), .range("probability", 0...1)]) {
      Binomial(trials: Int($0[0]), share: $0[1])
    },
    .discrete("poisson", "the Poisson law", [.range("mean", 0...LawParameter.largestShape)]) {
      Poisson(mean: $0[0])
    },
    .discrete(
      "negative_binomial", "the negative binomial law",
      [.shape("successes waited for"), .positive("probability", upTo: 1)]
    ) { NegativeBinomial(size: $0[0], share: $0[1]) },
    .discrete("hypergeometric", "the hypergeometric law", table) {
      Hypergeometric(population: Int($0[0]), marked: Int($0[1]), drawn: Int($0[2]))
    },
    .discrete(
      "fisher_noncentral_hypergeometric", "Fisher's noncentral hypergeometric law",
      table + [.positive("odds ratio")]
    ) { values in
      Hypergeometric(population: Int(values[0]), marked: Int(values[1]), drawn: Int(values[2]))
        .map { NoncentralHypergeometric($0, oddsRatio: values[3]) }
    },
  ]

  private static let table: [LawParameter] = [
    .count("population"), .count("marked members of it"),
    .count("members drawn"),
  ]
}
