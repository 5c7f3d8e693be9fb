extension MethodCatalogue {
  /// The methods for natural experiments, weighted comparisons and meta-analysis.
  static var naturalExperiments: [MethodCitation] { staggered + propensity + heterogeneity }

  private static var staggered: [MethodCitation] {
    [
      MethodSource.callawaySantAnna.method(
        "never-treated",
        """
        The change in areas that start together less the change in areas that never start, for \
        each period.
        """),
      MethodSource.callawaySantAnna.method(
        "not-yet-treated",
        """
        The change in areas that start together less the change in areas that have not started \
        yet, for each period.
        """),
    ]
  }

  private static var propensity: [MethodCitation] {
    [
      MethodSource.hirano.method(
        "participants-weighted",
        """
        Those who do not take part are weighted so that they resemble those who do, in what was \
        known before.
        """),
      MethodSource.hirano.method(
        "everyone-weighted",
        "Both groups are weighted so that each resembles everyone, in what was known before."),
      MethodSource.li.method(
        "overlap-weighted",
        """
        Both groups are weighted towards those who could as well have been in either, in what \
        was known before.
        """),
    ]
  }

  private static var heterogeneity: [MethodCitation] {
    [
      MethodSource.viechtbauer.method(
        "fixed-effect", "All areas or studies are taken to estimate one and the same effect."),
      MethodSource.derSimonianLaird.method(
        "dersimonian-laird",
        "The variance between areas or studies from the spread about the common effect."),
      MethodSource.viechtbauerBias.method(
        "restricted-likelihood",
        "The variance between areas or studies that makes the estimates' differences most likely."),
      MethodSource.viechtbauerBias.method(
        "likelihood", "The variance between areas or studies that makes the estimates most likely."),
      MethodSource.pauleMandel.method(
        "paule-mandel",
        "The variance between areas or studies at which their spread is what is to be expected."),
      MethodSource.hedgesOlkin.method(
        "hedges",
        "The variance of the estimates less the mean of their own variances, not below zero."),
      MethodSource.sidikJonkman.method(
        "sidik-jonkman",
        "The variance between areas or studies by one step from the variance of the estimates."),
    ]
  }
}
