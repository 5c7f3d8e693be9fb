extension MethodCatalogue {
  /// The methods for means of scores, alone and in families.
  static var clusteredMeans: [MethodCitation] {
    [
      MethodSource.student.method(
        ClusteredMeanMethod.mean.rawValue,
        "The mean of a score, its interval from how much the scores differ."),
      MethodSource.cochran.method(
        ClusteredMeanMethod.meanClustered.rawValue,
        """
        The mean of a score, its interval made wider because brothers and sisters are alike: the \
        variance is multiplied by the design effect, and families are counted, not children.
        """),
      MethodSource.student.method(
        ClusteredMeanMethod.paired.rawValue,
        "The mean change of the same people's scores, its interval from how much changes differ."),
      MethodSource.cochran.method(
        ClusteredMeanMethod.pairedClustered.rawValue,
        """
        The mean change of the same people's scores, its interval made wider because brothers and \
        sisters are alike: families are counted, not children.
        """),
      MethodSource.welch.method(
        ClusteredMeanMethod.welchClustered.rawValue,
        """
        The difference of two means, each group having its own spread, multiplied by the design \
        effect because brothers and sisters are alike; families are counted, not children.
        """),
    ] + standardised
  }

  /// Mean changes over a standard deviation that is named.
  private static var standardised: [MethodCitation] {
    let divisors = [
      ("sd-before", "the standard deviation of the scores before"),
      ("sd-declared", "the standard deviation that the study declares"),
    ]
    return divisors.flatMap { name, words in
      [ClusteredMeanMethod.paired, .pairedClustered].map { method in
        MethodSource.lakens.method(
          "\(method.rawValue) / \(name)",
          method == .paired
            ? "The mean change and its limits divided by \(words), which is taken as known."
            : """
            The mean change and its limits, which allow for families, divided by \(words), which \
            is taken as known.
            """)
      }
    }
  }
}
