extension MethodCatalogue {
  /// The methods for changes in the same children.
  static var paired: [MethodCitation] {
    [
      MethodSource.mcNemar.method(
        "mcnemar-exact",
        """
        The exact test of a change in the same children: only those who changed count, and \
        chance alone would send them either way alike.
        """),
      MethodSource.fagerland.method(
        "mcnemar-mid-p",
        """
        The exact test of a change in the same children, counting half of the chance of the \
        observed numbers.
        """),
      MethodSource.mcNemar.method(
        "mcnemar",
        "McNemar's chi-squared test of a change in the same children."),
      MethodSource.tango.method(
        "tango",
        """
        The change of a percentage in the same children in percentage points; its interval holds \
        every change that a score test does not contradict.
        """),
      MethodSource.newcombePaired.method(
        "newcombe-paired",
        """
        The change of a percentage in the same children; its interval is put together from the \
        two Wilson intervals and their correlation.
        """),
      MethodSource.bonettPrice.method(
        "bonett-price",
        """
        The change of a percentage in the same children, after adding one child who changed in \
        either direction.
        """),
      MethodSource.newcombePaired.method(
        "wald-paired",
        """
        The textbook interval of a change of a percentage in the same children; for comparison \
        only.
        """),
    ]
  }
}
