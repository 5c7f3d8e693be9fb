extension MethodSource {
  static let barnard = MethodSource(
    "Barnard GA (1947). Significance tests for 2 x 2 tables. Biometrika 34:123-138.",
    doi: "10.1093/biomet/34.1-2.123")

  static let boschloo = MethodSource(
    """
    Boschloo RD (1970). Raised conditional level of significance for the 2 x 2 table when testing \
    the equality of two probabilities. Statistica Neerlandica 24:1-9.
    """,
    doi: "10.1111/j.1467-9574.1970.tb00104.x")

  static let mantelHaenszel = MethodSource(
    """
    Mantel N, Haenszel W (1959). Statistical aspects of the analysis of data from retrospective \
    studies of disease. Journal of the National Cancer Institute 22:719-748.
    """,
    doi: "10.1093/jnci/22.4.719")

  static let tarone = MethodSource(
    """
    Tarone RE (1985). On heterogeneity tests based on efficient scores. Biometrika 72:91-95.
    """,
    doi: "10.1093/biomet/72.1.91")

  static let gart = MethodSource(
    """
    Gart JJ (1970). Point and interval estimation of the common odds ratio in the combination of \
    2 x 2 tables with fixed marginals. Biometrika 57:471-475.
    """,
    doi: "10.1093/biomet/57.3.471")

  static let armitage = MethodSource(
    """
    Armitage P (1955). Tests for linear trends in proportions and frequencies. Biometrics \
    11:375-386.
    """,
    doi: "10.2307/3001775")

  static let dobson = MethodSource(
    """
    Dobson AJ, Kuulasmaa K, Eberle E, Scherer J (1991). Confidence intervals for weighted sums of \
    Poisson parameters. Statistics in Medicine 10:457-462.
    """,
    doi: "10.1002/sim.4780100317")

  static let spiegelhalter = MethodSource(
    """
    Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. Statistics in \
    Medicine 24:1185-1202.
    """,
    doi: "10.1002/sim.1970")

  static let wagstaff = MethodSource(
    """
    Wagstaff A, Paci P, van Doorslaer E (1991). On the measurement of inequalities in health. \
    Social Science and Medicine 33:545-557.
    """,
    doi: "10.1016/0277-9536(91)90212-U")
}
