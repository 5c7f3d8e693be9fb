extension MethodSource {
  static let sato = MethodSource(
    """
    Sato T (1989). On the variance estimator for the Mantel-Haenszel risk difference (letter). \
    Biometrics 45:1323-1324.
    """)

  static let greenlandRobins = MethodSource(
    """
    Greenland S, Robins JM (1985). Estimation of a common effect parameter from sparse follow-up \
    data. Biometrics 41:55-68.
    """,
    doi: "10.2307/2530643")

  static let robinsBreslow = MethodSource(
    """
    Robins J, Breslow N, Greenland S (1986). Estimators of the Mantel-Haenszel variance consistent \
    in both sparse data and large-strata limiting models. Biometrics 42:311-323.
    """,
    doi: "10.2307/2531052")

  static let miettinen = MethodSource(
    """
    Miettinen OS (1972). Standardization of risk ratios. American Journal of Epidemiology \
    96:383-388.
    """,
    doi: "10.1093/oxfordjournals.aje.a121470")

  static let donnerKlar = MethodSource(
    """
    Donner A, Klar N (2000). Design and analysis of cluster randomization trials in health \
    research. Arnold, London, ISBN 978-0-340-69153-3.
    """)

  static let knappHartung = MethodSource(
    """
    Knapp G, Hartung J (2003). Improved tests for a random effects meta-regression with a single \
    covariate. Statistics in Medicine 22:2693-2710.
    """,
    doi: "10.1002/sim.1482")

  static let higgins = MethodSource(
    """
    Higgins JPT, Thompson SG, Spiegelhalter DJ (2009). A re-evaluation of random-effects \
    meta-analysis. Journal of the Royal Statistical Society A 172:137-159.
    """,
    doi: "10.1111/j.1467-985X.2008.00552.x")

  static let satterthwaite = MethodSource(
    """
    Satterthwaite FE (1946). An approximate distribution of estimates of variance components. \
    Biometrics Bulletin 2:110-114.
    """,
    doi: "10.2307/3002019")

  static let neweyWest = MethodSource(
    """
    Newey WK, West KD (1987). A simple, positive semi-definite, heteroskedasticity and \
    autocorrelation consistent covariance matrix. Econometrica 55:703-708.
    """,
    doi: "10.2307/1913610")
}
