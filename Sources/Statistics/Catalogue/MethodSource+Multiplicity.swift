extension MethodSource {
  static let hochberg = MethodSource(
    """
    Hochberg Y (1988). A sharper Bonferroni procedure for multiple tests of significance. \
    Biometrika 75:800-802.
    """,
    doi: "10.1093/biomet/75.4.800")

  static let hommel = MethodSource(
    """
    Hommel G (1988). A stagewise rejective multiple test procedure based on a modified \
    Bonferroni test. Biometrika 75:383-386.
    """,
    doi: "10.1093/biomet/75.2.383")

  static let sidak = MethodSource(
    """
    Sidak Z (1967). Rectangular confidence regions for the means of multivariate normal \
    distributions. Journal of the American Statistical Association 62:626-633.
    """,
    doi: "10.1080/01621459.1967.10482935")

  static let hollandCopenhaver = MethodSource(
    """
    Holland BS, Copenhaver MD (1987). An improved sequentially rejective Bonferroni test \
    procedure. Biometrics 43:417-423.
    """,
    doi: "10.2307/2531823")

  static let benjaminiHochberg = MethodSource(
    """
    Benjamini Y, Hochberg Y (1995). Controlling the false discovery rate: a practical and \
    powerful approach to multiple testing. Journal of the Royal Statistical Society B 57:289-300.
    """,
    doi: "10.1111/j.2517-6161.1995.tb02031.x")

  static let benjaminiYekutieli = MethodSource(
    """
    Benjamini Y, Yekutieli D (2001). The control of the false discovery rate in multiple testing \
    under dependency. Annals of Statistics 29:1165-1188.
    """,
    doi: "10.1214/aos/1013699998")
}
