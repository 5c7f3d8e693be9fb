extension MethodCatalogue {
  /// The methods for the time to an event.
  static var timeToEvent: [MethodCitation] {
    [
      MethodSource.greenwood.method(
        "survival-plain",
        "The interval of a survival curve, symmetric around the curve itself."),
      MethodSource.kalbfleischPrentice.method(
        "survival-log",
        "The interval of a survival curve, symmetric around its logarithm."),
      MethodSource.kalbfleischPrentice.method(
        "survival-log-log",
        """
        The interval of a survival curve, symmetric around the logarithm of its logarithm, so \
        that it stays between 0 and 1 by itself.
        """),
      MethodSource.efronTies.method(
        "cox-efron",
        """
        Cox's regression, events at one time counting as if they had come one after the other, \
        in the mean of all orders.
        """),
      MethodSource.breslow.method(
        "cox-breslow",
        """
        Cox's regression, each of several events at one time counting as if all the others were \
        still at risk.
        """),
    ]
  }
}
