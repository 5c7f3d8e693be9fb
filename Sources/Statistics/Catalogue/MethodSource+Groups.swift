extension MethodSource {
  static let hollanderWolfe = MethodSource(
    """
    Hollander M, Wolfe DA, Chicken E (2014). Nonparametric statistical methods, 3rd edition. \
    Wiley, Hoboken.
    """)

  static let fisherVariance = MethodSource(
    """
    Fisher RA (1925). Statistical methods for research workers. Oliver and Boyd, Edinburgh.
    """)

  static let welchGroups = MethodSource(
    """
    Welch BL (1951). On the comparison of several mean values: an alternative approach. \
    Biometrika 38:330-336.
    """,
    doi: "10.1093/biomet/38.3-4.330")

  static let kruskalWallis = MethodSource(
    """
    Kruskal WH, Wallis WA (1952). Use of ranks in one-criterion variance analysis. Journal of the \
    American Statistical Association 47:583-621.
    """,
    doi: "10.1080/01621459.1952.10483441")

  static let levene = MethodSource(
    """
    Levene H (1960). Robust tests for equality of variances. In: Olkin I (ed), Contributions to \
    probability and statistics. Stanford University Press.
    """)

  static let brownForsythe = MethodSource(
    """
    Brown MB, Forsythe AB (1974). Robust tests for the equality of variances. Journal of the \
    American Statistical Association 69:364-367.
    """,
    doi: "10.1080/01621459.1974.10482955")

  static let bartlett = MethodSource(
    """
    Bartlett MS (1937). Properties of sufficiency and statistical tests. Proceedings of the Royal \
    Society of London A 160:268-282.
    """,
    doi: "10.1098/rspa.1937.0109")

  static let vickersAltman = MethodSource(
    """
    Vickers AJ, Altman DG (2001). Analysing controlled trials with baseline and follow up \
    measurements. BMJ 323:1123-1124.
    """,
    doi: "10.1136/bmj.323.7321.1123")

  static let fisherCorrelation = MethodSource(
    """
    Fisher RA (1921). On the 'probable error' of a coefficient of correlation deduced from a small \
    sample. Metron 1:3-32.
    """)

  static let spearman = MethodSource(
    """
    Spearman C (1904). The proof and measurement of association between two things. American \
    Journal of Psychology 15:72-101.
    """,
    doi: "10.2307/1412159")

  static let kendall = MethodSource(
    """
    Kendall MG (1945). The treatment of ties in ranking problems. Biometrika 33:239-251.
    """,
    doi: "10.1093/biomet/33.3.239")
}
