extension MethodCatalogue {
  /// The methods for small tables, strata, trends and standard populations.
  static var tables: [MethodCitation] { unconditional + strata + standardised }

  private static var unconditional: [MethodCitation] {
    [
      MethodSource.barnard.method(
        UnconditionalMethod.barnard.rawValue,
        """
        The exact test of two percentages that takes only the sizes of the groups as fixed, \
        tables being ordered by the score statistic.
        """),
      MethodSource.boschloo.method(
        UnconditionalMethod.boschloo.rawValue,
        """
        The exact test of two percentages that takes only the sizes of the groups as fixed, \
        tables being ordered by Fisher's p value; it finds at least as much as Fisher's test.
        """),
    ]
  }

  private static var strata: [MethodCitation] {
    [
      MethodSource.mantelHaenszel.method(
        "mantel-haenszel",
        """
        Two groups compared within years, areas or other strata, and the comparisons put together \
        into one difference or ratio.
        """),
      MethodSource.tarone.method(
        "tarone", "Whether the ratio of two odds is the same in all strata."),
      MethodSource.gart.method(
        "common-odds-ratio-exact",
        "The ratio of two odds that strata have in common, exact for small numbers too."),
      MethodSource.armitage.method(
        "cochran-armitage", "Whether percentages rise or fall steadily over ordered groups."),
    ]
  }

  private static var standardised: [MethodCitation] {
    [
      MethodSource.dobson.method(
        "dobson",
        """
        A rate as it would be in a standard population; its interval comes from Byar's for the \
        number of events.
        """),
      MethodSource.spiegelhalter.method(
        "funnel", "Between which values a group of some size lies if it is like the others."),
      MethodSource.wagstaff.method(
        "slope-index",
        """
        How much a value changes from the most to the least deprived, by a straight line through \
        the groups.
        """),
    ]
  }
}
