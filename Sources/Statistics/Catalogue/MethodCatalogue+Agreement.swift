extension MethodCatalogue {
  /// The methods for agreement and for the power of comparisons.
  static var agreement: [MethodCitation] {
    [
      MethodSource.shroutFleiss.method(
        "icc-one-way",
        "The agreement of raters where each subject has its own raters."),
      MethodSource.shroutFleiss.method(
        "icc-two-way-random",
        "The agreement of the same raters on all subjects, the raters drawn from many."),
      MethodSource.shroutFleiss.method(
        "icc-two-way-fixed",
        """
        The agreement of the same raters on all subjects, steady differences between the raters \
        not counting.
        """),
      MethodSource.cohenKappa.method(
        "kappa", "The agreement of two raters in categories, beyond what chance would bring."),
      MethodSource.cicchettiAllison.method(
        "kappa-linear",
        "Kappa for ordered categories, nearby ones counting as partly the same, evenly."),
      MethodSource.fleissCohen.method(
        "kappa-quadratic",
        "Kappa for ordered categories, less with the square of how far apart they are."),
      MethodSource.fleissRates.method(
        "power-normal",
        "The power of a comparison of two shares by the normal law, in the right direction only."),
      MethodSource.fleissRates.method(
        "power-normal-strict",
        "The power of a comparison of two shares by the normal law, in both directions."),
      MethodSource.cohenPower.method(
        "power-arcsine",
        "The power of a comparison of two shares by the difference of their arcsines."),
    ]
  }
}
