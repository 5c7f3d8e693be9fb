import Statistics

extension Calculation {
  /// The tests of two shares against each other.
  static let twoProportionTests = Calculation(
    "two_proportions.tests", "Tests of two shares: chi-squared, likelihood-ratio and exact ones.",
    takes: .proportionPair
  ) { input in
    let pair = try input.proportionPair()
    var result = Self.approximateTests(ProportionPairTests(pair))
    result.add("cohen_h", pair.cohensH)
    result.add("z_unpooled", ProportionPairTests(pair)?.unpooledZ)
    result.add(Self.exactTests(FisherTest(pair)))
    return result
  }

  private static func approximateTests(_ tests: ProportionPairTests?) -> CalculationResult {
    let p = { (statistic: Double?) in statistic.map(ProportionPairTests.pValue) }
    return [
      "z_pooled": tests?.z, "chi2": tests?.chiSquared, "chi2_p": p(tests?.chiSquared),
      "chi2_n1": tests?.chiSquaredReduced, "chi2_n1_p": p(tests?.chiSquaredReduced),
      "chi2_yates": tests?.chiSquaredCorrected, "chi2_yates_p": p(tests?.chiSquaredCorrected),
      "g": tests?.likelihoodRatio, "g_p": p(tests?.likelihoodRatio),
      "g_williams": tests?.likelihoodRatioCorrected,
      "g_williams_p": p(tests?.likelihoodRatioCorrected), "phi": tests?.phi,
    ]
  }

  private static func exactTests(_ test: FisherTest?) -> CalculationResult {
    [
      "fisher_two_sided": test?.pValue(), "fisher_less": test?.pValue(.less),
      "fisher_greater": test?.pValue(.greater),
      "fisher_midp_minlike": test?.pValue(tail: .midP),
      "fisher_midp_doubling": test?.doubledSmallerTail(.midP),
    ]
  }
}
