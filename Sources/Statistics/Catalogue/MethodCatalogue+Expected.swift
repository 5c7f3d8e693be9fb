extension MethodCatalogue {
  /// The comparisons of an observed number with an expected one.
  static var expected: [MethodCitation] {
    [
      MethodSource.clopperPearson.method(
        ExpectedMethod.binomial.rawValue,
        """
        Observed children divided by those expected at published rates, with the exact binomial \
        interval of the observed share; the expected number is taken as known.
        """),
      MethodSource.clopperPearson.method(
        ExpectedMethod.binomialClustered.rawValue,
        """
        Observed children divided by those expected at published rates, with the exact binomial \
        interval from numbers divided by the design effect, because brothers and sisters are \
        alike; the expected number is taken as known.
        """),
      MethodSource.ulm.method(
        ExpectedMethod.poisson.rawValue,
        """
        Observed events divided by those expected at published rates, with the exact interval of \
        the observed number; the expected number is taken as known.
        """),
      MethodSource.ulm.method(
        ExpectedMethod.poissonClustered.rawValue,
        """
        Observed events divided by those expected at published rates, with the exact interval from \
        numbers divided by the design effect, because events come in families; the expected number \
        is taken as known.
        """),
    ]
  }
}
