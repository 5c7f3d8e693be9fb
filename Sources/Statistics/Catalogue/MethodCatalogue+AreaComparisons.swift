extension MethodCatalogue {
  /// The methods for comparing areas with a pathway and areas without.
  static var areaComparisons: [MethodCitation] { adjusted + areas }

  private static var adjusted: [MethodCitation] {
    [
      MethodSource.miettinenNurminen.method(
        "odds-ratio-score",
        "The ratio of two odds with all values that the score test of two shares allows."),
      MethodSource.sato.method(
        "mantel-haenszel-difference",
        "The difference of two shares within strata, put together into one."),
      MethodSource.greenlandRobins.method(
        "mantel-haenszel-ratio", "The ratio of two shares within strata, put together into one."),
      MethodSource.robinsBreslow.method(
        "mantel-haenszel-odds-ratio",
        "The ratio of two odds within strata, put together into one."),
      MethodSource.miettinen.method(
        "standardised",
        """
        The difference that would be seen if the second group had the same make-up as the first \
        in what is adjusted for.
        """),
    ]
  }

  private static var areas: [MethodCitation] {
    [
      MethodSource.donnerKlar.method(
        "area-means", "The difference of the means over areas, each area counting once."),
      MethodSource.knappHartung.method(
        "random-effects",
        """
        The mean over areas that may differ among themselves, with limits that take their few \
        number into account.
        """),
      MethodSource.higgins.method(
        "random-effects-prediction",
        "Where the difference of a further area is to be expected, as areas differ."),
      MethodSource.satterthwaite.method(
        "area-against-comparison",
        """
        One area less the mean of all comparison areas, with the variation of both in its limits.
        """),
      MethodSource.neweyWest.method(
        "newey-west",
        """
        The line of a series before and after, with limits that allow for neighbouring periods \
        being alike; too narrow for short series.
        """),
    ]
  }
}
