extension MethodCatalogue {
  /// The further ways to allow for several outcomes being tested.
  static var multiplicity: [MethodCitation] {
    [
      MethodSource.hochberg.method(
        "hochberg",
        """
        P values raised to allow for several outcomes being tested, from the largest down; for \
        outcomes that do not work against one another.
        """),
      MethodSource.hommel.method(
        "hommel",
        """
        P values raised to allow for several outcomes being tested, by a test of every set of \
        outcomes; for outcomes that do not work against one another.
        """),
      MethodSource.sidak.method(
        "sidak",
        """
        One minus the chance that none of so many independent p values would be as small, to \
        allow for several outcomes being tested.
        """),
      MethodSource.hollandCopenhaver.method(
        "holm-sidak",
        "Holm's procedure with Sidak's adjustment in each step, for independent outcomes."),
      MethodSource.benjaminiHochberg.method(
        "benjamini-hochberg",
        """
        P values raised so that, among the outcomes called changed, the expected share called so \
        by mistake stays as stated.
        """),
      MethodSource.benjaminiYekutieli.method(
        "benjamini-yekutieli",
        """
        As Benjamini and Hochberg's procedure, but safe however the outcomes depend on one \
        another.
        """),
    ]
  }
}
