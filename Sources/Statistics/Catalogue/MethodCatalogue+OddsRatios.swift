extension MethodCatalogue {
  /// The methods for two odds.
  static var oddsRatios: [MethodCitation] {
    [
      MethodSource.woolf.method(
        "woolf",
        "The ratio of two odds, with an interval by the bell curve on the scale of its logarithm."),
      MethodSource.haldane.method(
        "haldane",
        "The ratio of two odds after adding one half to each of the four numbers."),
      MethodSource.cornfield.method(
        "conditional-exact",
        """
        The ratio of two odds with its exact interval, given how many children had the \
        characteristic in all.
        """),
      MethodSource.lancaster.method(
        "conditional-mid-p",
        """
        The ratio of two odds with its exact interval, counting half of the chance of the \
        observed numbers.
        """),
    ]
  }
}
