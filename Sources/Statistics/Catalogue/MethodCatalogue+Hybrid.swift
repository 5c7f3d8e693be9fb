extension MethodCatalogue {
  /// The methods that combine each group's own limits.
  static var hybrid: [MethodCitation] {
    [
      MethodSource.zouDonner.method(
        HybridMethod.difference.rawValue,
        "The difference of two rates, its interval put together from the intervals of the two."),
      MethodSource.zouDonner.method(
        HybridMethod.differenceClustered.rawValue,
        """
        The difference of two rates, its interval put together from intervals that allow for \
        events coming in families.
        """),
      MethodSource.zouDonner.method(
        HybridMethod.ratio.rawValue,
        """
        One rate divided by another, its interval put together from the intervals of the two on \
        the scale of the logarithm.
        """),
      MethodSource.zouDonner.method(
        HybridMethod.ratioClustered.rawValue,
        """
        One rate divided by another, its interval put together on the scale of the logarithm from \
        intervals that allow for events coming in families.
        """),
      MethodSource.raoScott.method(
        ClusteredMethod.poissonExact.rawValue,
        """
        The exact interval of a rate of few events, with events and children divided by the design \
        effect, because events come in families and to the same children.
        """),
    ]
  }
}
