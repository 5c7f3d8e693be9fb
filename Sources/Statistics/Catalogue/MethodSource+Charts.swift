extension MethodSource {
  static let wheeler = MethodSource(
    "Wheeler DJ (2000). Understanding variation, 2nd edition. SPC Press. ISBN 0-945320-53-1.")

  static let shewhart = MethodSource(
    """
    Shewhart WA (1931). Economic control of quality of manufactured product. Van Nostrand.
    """)

  static let laney = MethodSource(
    "Laney DB (2002). Improved control charts for attributes. Quality Engineering 14:531-537.",
    doi: "10.1081/QEN-120003555")

  static let anhoej = MethodSource(
    "Anhøj J, Olesen AV (2014). Run charts revisited. PLoS One 9:e113825.",
    doi: "10.1371/journal.pone.0113825")

  static let waldWolfowitz = MethodSource(
    """
    Wald A, Wolfowitz J (1940). On a test whether two samples are from the same population. \
    Annals of Mathematical Statistics 11:147-162.
    """,
    doi: "10.1214/aoms/1177731909")

  static let mann = MethodSource(
    "Mann HB (1945). Nonparametric tests against trend. Econometrica 13:245-259.",
    doi: "10.2307/1907187")

  static let sen = MethodSource(
    """
    Sen PK (1968). Estimates of the regression coefficient based on Kendall's tau. Journal of the \
    American Statistical Association 63:1379-1389.
    """,
    doi: "10.1080/01621459.1968.10480934")
}
