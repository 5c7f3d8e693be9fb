extension MethodSource {
  static let newcombeDifference = MethodSource(
    """
    Newcombe RG (1998). Interval estimation for the difference between independent proportions: \
    comparison of eleven methods. Statistics in Medicine 17:873-890.
    """,
    doi: "10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I")

  static let miettinenNurminen = MethodSource(
    """
    Miettinen O, Nurminen M (1985). Comparative analysis of two rates. Statistics in Medicine \
    4:213-226.
    """,
    doi: "10.1002/sim.4780040211")

  static let farringtonManning = MethodSource(
    """
    Farrington CP, Manning G (1990). Test statistics and sample size formulae for comparative \
    binomial trials with null hypothesis of non-zero risk difference or non-unity relative risk. \
    Statistics in Medicine 9:1447-1454.
    """,
    doi: "10.1002/sim.4780091208")

  static let agrestiCaffo = MethodSource(
    """
    Agresti A, Caffo B (2000). Simple and effective confidence intervals for proportions and \
    differences of proportions result from adding two successes and two failures. The American \
    Statistician 54:280-288.
    """,
    doi: "10.1080/00031305.2000.10474560")

  static let koopman = MethodSource(
    """
    Koopman PAR (1984). Confidence intervals for the ratio of two binomial proportions. \
    Biometrics 40:513-517.
    """,
    doi: "10.2307/2531405")

  static let katz = MethodSource(
    """
    Katz D, Baptista J, Azen SP, Pike MC (1978). Obtaining confidence intervals for the risk \
    ratio in cohort studies. Biometrics 34:469-474.
    """,
    doi: "10.2307/2530610")

  static let woolf = MethodSource(
    """
    Woolf B (1955). On estimating the relation between blood group and disease. Annals of Human \
    Genetics 19:251-253.
    """,
    doi: "10.1111/j.1469-1809.1955.tb01348.x")

  static let haldane = MethodSource(
    """
    Haldane JBS (1956). The estimation and significance of the logarithm of a ratio of \
    frequencies. Annals of Human Genetics 20:309-311.
    """,
    doi: "10.1111/j.1469-1809.1955.tb01285.x")

  static let cornfield = MethodSource(
    """
    Cornfield J (1956). A statistical problem arising from retrospective studies. Proceedings of \
    the Third Berkeley Symposium on Mathematical Statistics and Probability 4:135-148.
    """)

  static let fisher = MethodSource(
    """
    Fisher RA (1935). The logic of inductive inference. Journal of the Royal Statistical Society \
    98:39-82.
    """,
    doi: "10.2307/2342435")

  static let campbell = MethodSource(
    """
    Campbell I (2007). Chi-squared and Fisher-Irwin tests of two-by-two tables with small sample \
    recommendations. Statistics in Medicine 26:3661-3675.
    """,
    doi: "10.1002/sim.2832")
}
