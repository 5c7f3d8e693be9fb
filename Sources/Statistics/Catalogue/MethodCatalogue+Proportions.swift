extension MethodCatalogue {
  /// The methods for single percentages.
  static var proportions: [MethodCitation] {
    [
      MethodSource.wilson.method(
        "wilson",
        """
        The interval of a percentage: every true percentage that the observed one does not \
        contradict. It never leaves 0 to 100 % and works with small numbers.
        """),
      MethodSource.newcombeSingle.method(
        "wilson-cc",
        """
        The Wilson interval of a percentage, widened a little because people come in whole \
        numbers.
        """),
      MethodSource.clopperPearson.method(
        "clopper-pearson",
        "The exact interval of a percentage: never too narrow, and so often wider than needed."),
      MethodSource.brown.method(
        "jeffreys",
        "The interval of a percentage from a neutral starting point (Jeffreys' prior)."),
      MethodSource.agrestiCoull.method(
        "agresti-coull",
        """
        The interval of a percentage after adding about two people with and two without the \
        characteristic.
        """),
      MethodSource.lancaster.method(
        "mid-p-exact",
        """
        The exact interval of a percentage that counts half of the chance of the observed \
        number, and so is less wide.
        """),
      MethodSource.brown.method(
        "wald",
        """
        The textbook interval of a percentage. It is too narrow near 0 and 100 % and is given \
        for comparison only.
        """),
      MethodSource.clopperPearson.method(
        "binomial-exact",
        """
        The exact test of a number of children against a known percentage: how often chance \
        alone would give a number at least as unlikely.
        """),
      MethodSource.lancaster.method(
        "binomial-mid-p",
        """
        The exact test of a number of children against a known percentage, counting half of the \
        chance of the observed number.
        """),
      MethodSource.wilson.method(
        "ratio-to-baseline",
        """
        The observed percentage or rate divided by the published one. Its interval is that of \
        the observed figure divided by the published one, which is taken as known.
        """),
    ]
  }
}
