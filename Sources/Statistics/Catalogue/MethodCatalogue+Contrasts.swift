extension MethodCatalogue {
  /// The methods for two independent percentages.
  static var contrasts: [MethodCitation] {
    [
      MethodSource.newcombeDifference.method(
        "newcombe",
        """
        The difference of two percentages in percentage points; its interval is put together \
        from the Wilson intervals of the two.
        """),
      MethodSource.newcombeDifference.method(
        "newcombe-cc",
        """
        The difference of two percentages, its interval put together from Wilson intervals with \
        continuity correction.
        """),
      MethodSource.miettinenNurminen.method(
        "miettinen-nurminen",
        """
        The interval of a difference or ratio of two percentages: every value that a score test \
        does not contradict, with a small-sample factor.
        """),
      MethodSource.farringtonManning.method(
        "mee",
        """
        The interval of a difference of two percentages: every value that a score test does not \
        contradict.
        """),
      MethodSource.agrestiCaffo.method(
        "agresti-caffo",
        """
        The interval of a difference of two percentages after adding one child with and one \
        without the characteristic to either group.
        """),
      MethodSource.koopman.method(
        "koopman",
        """
        One percentage divided by another; its interval holds every ratio that a score test does \
        not contradict, and works where nobody in a group has the characteristic.
        """),
      MethodSource.katz.method(
        "katz",
        """
        One percentage divided by another, with an interval by the bell curve on the scale of \
        its logarithm.
        """),
      MethodSource.fisher.method(
        "fisher-exact",
        """
        The exact test of two percentages: how often chance alone would divide the same children \
        into groups at least as unlike.
        """),
      MethodSource.lancaster.method(
        "fisher-mid-p",
        """
        The exact test of two percentages, counting half of the chance of the observed numbers; \
        it is less cautious than Fisher's and close to right on average.
        """),
      MethodSource.campbell.method(
        "chi-squared",
        """
        The chi-squared test of two percentages, with the factor (N - 1) / N that makes it right \
        in small samples.
        """),
    ]
  }
}
