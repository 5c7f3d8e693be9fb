import Statistics

extension Law {
  /// The laws of real numbers.
  static let continuous: [Law] = [
    .continuous("normal", "the normal law", [.finite("mean"), .positive("standard deviation")]) {
      Normal(mean: $0[0], deviation: $0[1])
    },
    .continuous("t", "Student's t law", [.freedom()]) { StudentT(freedom: $0[0]) },
    .continuous("chi2", "the chi-squared law", [.shape("degrees of freedom")]) {
      Gamma.chiSquared(freedom: $0[0])
    },
    .continuous(
      "F", "the F law",
      [
        .shape("degrees of freedom of the numerator"),
        .freedom("degrees of freedom of the denominator"),
      ]
    ) { FisherF(numerator: $0[0], denominator: $0[1]) },
    .continuous(
      "beta", "the beta law",
      [.shape("shape at the lower end"), .shape("shape at the upper")]
    ) { Beta(a: $0[0], b: $0[1]) },
    .continuous("gamma", "the gamma law", [.shape("shape"), .positive("scale")]) {
      Gamma(shape: $0[0], scale: $0[1])
    },
    .continuous(
      "noncentral_t", "the noncentral t law",
      [
        .freedom(from: NoncentralT.smallestFreedom),
        .range(
          "noncentrality", -NoncentralT.largestNoncentrality...NoncentralT.largestNoncentrality),
      ]
    ) { NoncentralT(freedom: $0[0], noncentrality: $0[1]) },
    .continuous(
      "noncentral_chi2", "the noncentral chi-squared law", [square, noncentrality]
    ) { NoncentralChiSquared(freedom: $0[0], noncentrality: $0[1]) },
    .continuous(
      "noncentral_F", "the noncentral F law",
      [square, .freedom("degrees of freedom of the denominator"), noncentrality]
    ) {
      let law = NoncentralF(numerator: $0[0], denominator: $0[1], noncentrality: $0[2])
      return law.numerator.isNaN ? nil : law
    },
    .continuous(
      "studentized_range", "the studentised range",
      [.count("how many means", upTo: 1_000_000), .freedom(from: StudentisedRange.smallestFreedom)]
    ) { StudentisedRange(count: Int($0[0]), freedom: $0[1]) },
  ]

  private static let square = LawParameter.shape("degrees of freedom")
  private static let noncentrality = LawParameter.range(
    "noncentrality", 0...NoncentralChiSquared.largestNoncentrality)
}
