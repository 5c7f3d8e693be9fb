extension MethodCatalogue {
  /// The methods that go through permutations or resamples.
  static var resampling: [MethodCitation] {
    [
      MethodSource.pitman.method(
        PermutationMethod.twoSamples.rawValue,
        """
        The test of two means: the share of all ways to divide the children between the groups \
        that would give a difference at least as large.
        """),
      MethodSource.fisherDesign.method(
        PermutationMethod.paired.rawValue,
        """
        The test of changes in the same children: the share of all ways to exchange before and \
        after that would give a mean change at least as large.
        """),
      MethodSource.lehmannStrata.method(
        PermutationMethod.stratified.rawValue,
        """
        The test of two groups within strata: the share of all ways to divide the children of \
        each stratum that would give a difference at least as large.
        """),
      MethodSource.cameronWild.method(
        PermutationMethod.wildCluster.rawValue,
        """
        The test of a regression's coefficient with few areas: residuals without the coefficient \
        change sign area by area, and the share of t statistics at least as large is counted.
        """),
      MethodSource.efron.method(
        BootstrapMethod.percentile.rawValue,
        "The middle share of the results from samples drawn again from the sample."),
      MethodSource.davisonHinkley.method(
        BootstrapMethod.basic.rawValue,
        """
        The result less the middle share of the errors of samples drawn again from the sample.
        """),
      MethodSource.efronBetter.method(
        BootstrapMethod.bca.rawValue,
        """
        The share of the results from samples drawn again from the sample, corrected for bias \
        and for an uncertainty that changes with the value.
        """),
    ]
  }
}
