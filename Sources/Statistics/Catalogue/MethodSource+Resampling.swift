extension MethodSource {
  static let pitman = MethodSource(
    """
    Pitman EJG (1937). Significance tests which may be applied to samples from any populations. \
    Supplement to the Journal of the Royal Statistical Society 4:119-130.
    """,
    doi: "10.2307/2984124")

  static let fisherDesign = MethodSource(
    "Fisher RA (1935). The Design of Experiments, section 21. Oliver and Boyd, Edinburgh.")

  static let lehmannStrata = MethodSource(
    """
    Lehmann EL, D'Abrera HJM (1975). Nonparametrics: Statistical Methods Based on Ranks, section \
    3.3. Holden-Day, San Francisco.
    """)

  static let cameronWild = MethodSource(
    """
    Cameron AC, Gelbach JB, Miller DL (2008). Bootstrap-based improvements for inference with \
    clustered errors. Review of Economics and Statistics 90:414-427.
    """,
    doi: "10.1162/rest.90.3.414")

  static let efron = MethodSource(
    """
    Efron B (1979). Bootstrap methods: another look at the jackknife. Annals of Statistics 7:1-26.
    """,
    doi: "10.1214/aos/1176344552")

  static let efronBetter = MethodSource(
    """
    Efron B (1987). Better bootstrap confidence intervals. Journal of the American Statistical \
    Association 82:171-185.
    """,
    doi: "10.1080/01621459.1987.10478410")

  static let davisonHinkley = MethodSource(
    """
    Davison AC, Hinkley DV (1997). Bootstrap Methods and Their Application. Cambridge University \
    Press, ISBN 978-0-521-57471-6.
    """)
}
