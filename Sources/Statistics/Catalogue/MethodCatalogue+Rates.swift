extension MethodCatalogue {
  /// The methods for rates and counts.
  static var rates: [MethodCitation] {
    [
      MethodSource.breslowDay.method(
        "byar",
        """
        The interval of a number of events by Byar's formula, which is very close to the exact \
        one from 10 events on.
        """),
      MethodSource.garwood.method(
        "poisson-exact",
        "The exact interval of a number of events that happen independently of one another."),
      MethodSource.breslowDay.method(
        "normal-log",
        "The interval of a number of events by the bell curve on the scale of its logarithm."),
      MethodSource.garwood.method(
        "rate-ratio-exact",
        "One rate divided by another, with the exact interval given the number of events in all."),
    ]
  }
}
