import Statistics

extension Law {
  /// The laws of counts.
  static let discrete: [Law] = [
    .discrete("binomial", "the binomial law", [.count("trials"), .range("probability", 0...1)]) {
      Binomial(trials: Int($0[0]), share: $0[1])
    },
    .discrete("poisson", "the Poisson law", [.range("mean", 0...0x1p53)]) { Poisson(mean: $0[0]) },
    .discrete(
      "negative_binomial", "the negative binomial law",
      [.positive("successes waited for", upTo: 0x1p53), .positive("probability", upTo: 1)]
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
    .count("population", upTo: 1e10), .count("marked members of it", upTo: 1e10),
    .count("members drawn", upTo: 1e10),
  ]
}
