extension MethodCatalogue {
  /// The covariances of regression coefficients.
  static var regression: [MethodCitation] {
    [
      MethodSource.white.method(
        "hc0",
        "Standard errors that hold where some rows vary more than others; for large samples."),
      MethodSource.macKinnonWhite.method(
        "hc1",
        """
        Standard errors that hold where some rows vary more than others, times a factor for the \
        number of coefficients.
        """),
      MethodSource.macKinnonWhite.method(
        "hc2",
        """
        Standard errors that hold where some rows vary more than others, each residual corrected \
        for its row's pull on the line.
        """),
      MethodSource.macKinnonWhite.method(
        "hc3",
        """
        Standard errors that hold where some rows vary more than others, nearly those of leaving \
        out one row at a time.
        """),
      MethodSource.liangZeger.method(
        "cr0",
        "Standard errors that hold where rows of one area go together; for many areas."),
    ] + clusteredForFew
  }

  private static var clusteredForFew: [MethodCitation] {
    [
      MethodSource.cameronMiller.method(
        "cr1",
        """
        Standard errors that hold where rows of one area go together, times a factor for the \
        number of areas.
        """),
      MethodSource.cameronMiller.method(
        "cr1s",
        """
        Standard errors that hold where rows of one area go together, times factors for the \
        numbers of areas and of coefficients.
        """),
      MethodSource.pustejovskyTipton.method(
        "cr2",
        """
        Standard errors that hold where rows of one area go together, with degrees of freedom of \
        their own; for few areas.
        """),
      MethodSource.bellMcCaffrey.method(
        "cr3",
        """
        Standard errors that hold where rows of one area go together, nearly those of leaving out \
        one area at a time.
        """),
    ]
  }
}
