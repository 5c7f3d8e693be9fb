extension MethodCatalogue {
  /// The methods for several groups, for ranks and for correlations.
  static var groups: [MethodCitation] { groupTests + ranks + correlations }

  private static var groupTests: [MethodCitation] {
    [
      MethodSource.fisherVariance.method(
        GroupTestMethod.analysisOfVariance.rawValue,
        "Whether the means of several groups differ, taking all to be equally spread."),
      MethodSource.welchGroups.method(
        GroupTestMethod.welch.rawValue,
        "Whether the means of several groups differ, each group having its own spread."),
      MethodSource.kruskalWallis.method(
        GroupTestMethod.kruskalWallis.rawValue,
        "Whether several groups differ, by the order of their values alone."),
      MethodSource.levene.method(
        GroupTestMethod.levene.rawValue,
        "Whether several groups are equally spread, by distances from each group's mean."),
      MethodSource.brownForsythe.method(
        GroupTestMethod.brownForsythe.rawValue,
        "Whether several groups are equally spread, by distances from each group's median."),
      MethodSource.bartlett.method(
        GroupTestMethod.bartlett.rawValue,
        "Whether several groups are equally spread, if their values follow the bell curve."),
      MethodSource.vickersAltman.method(
        GroupTestMethod.covariance.rawValue,
        "The difference of two groups' later scores at the same earlier score."),
    ]
  }

  private static var ranks: [MethodCitation] {
    [
      MethodSource.hollanderWolfe.method(
        RankMethod.exact.rawValue,
        "A test by the order of values alone: how often chance would give an order as uneven."),
      MethodSource.hollanderWolfe.method(
        RankMethod.normal.rawValue,
        "A test by the order of values alone, read by the bell curve and corrected for ties."),
      MethodSource.hollanderWolfe.method(
        RankMethod.normalCorrected.rawValue,
        """
        A test by the order of values alone, read by the bell curve, corrected for ties and made \
        a little more cautious because ranks come in steps.
        """),
    ]
  }

  private static var correlations: [MethodCitation] {
    [
      MethodSource.fisherCorrelation.method(
        CorrelationMethod.pearson.rawValue,
        "How near two scores of the same children are to a straight line, from -1 to 1."),
      MethodSource.spearman.method(
        CorrelationMethod.spearman.rawValue,
        "How alike the order of the same children is by two scores, from -1 to 1."),
      MethodSource.kendall.method(
        CorrelationMethod.kendall.rawValue,
        """
        How much more often two children have the same order by two scores than opposite orders, \
        from -1 to 1.
        """),
    ]
  }
}
