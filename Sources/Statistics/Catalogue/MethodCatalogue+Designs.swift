extension MethodCatalogue {
  /// The methods for areas and several outcomes.
  static var designs: [MethodCitation] {
    [
      MethodSource.gail.method(
        "randomisation-exact",
        """
        The test of rollout areas against comparison areas: the share of all ways to choose the \
        rollout areas that would give a difference at least as large. With few areas this share \
        cannot be small, and the smallest possible one is given.
        """),
      MethodSource.phipson.method(
        "randomisation-sampled",
        """
        The same test where there are too many ways to choose the rollout areas: some are drawn \
        at random from a fixed seed, and the choice that took place is counted with them, so that \
        p is never 0.
        """),
      MethodSource.holm.method(
        "holm",
        """
        P values raised to allow for several outcomes being tested: the chance of even one false \
        finding stays as stated.
        """),
      MethodSource.dunn.method(
        "bonferroni",
        "P values multiplied by their number, to allow for several outcomes being tested."),
    ]
  }
}
