extension MethodCatalogue {
  /// The methods for children in families.
  static var clustered: [MethodCitation] {
    [
      MethodSource.raoScott.method(
        "wilson-clustered",
        """
        The Wilson interval of a percentage, made wider because brothers and sisters are alike: \
        the number of children is divided by the design effect, the factor by which family ties \
        enlarge the uncertainty.
        """),
      MethodSource.raoScott.method(
        "newcombe-clustered",
        """
        The difference of two percentages, its interval put together from two Wilson intervals \
        that allow for brothers and sisters being alike.
        """),
      MethodSource.raoScott.method(
        "koopman-clustered",
        """
        One percentage divided by another, with Koopman's interval from numbers of children \
        divided by the design effect, because brothers and sisters are alike.
        """),
      MethodSource.raoScott.method(
        "byar-clustered",
        """
        The interval of a rate with events and children divided by the design effect, because \
        events come in families and to the same children; Byar's formula, exact below 10.
        """),
      MethodSource.raoScott.method(
        "tango-clustered",
        """
        The change of a percentage in the same children, with Tango's interval from numbers \
        divided by the design effect.
        """),
      MethodSource.cochran.method(
        "paired-difference-clustered",
        """
        The change of a percentage in the same children; its interval comes from how much the \
        change differs from family to family.
        """),
      MethodSource.cochran.method(
        "ratio-estimator",
        "The uncertainty of a percentage or rate from how much families differ around it."),
    ]
  }
}
