extension MethodSource {
  static let white = MethodSource(
    """
    White H (1980). A heteroskedasticity-consistent covariance matrix estimator and a direct test \
    for heteroskedasticity. Econometrica 48:817-838.
    """,
    doi: "10.2307/1912934")

  static let macKinnonWhite = MethodSource(
    """
    MacKinnon JG, White H (1985). Some heteroskedasticity-consistent covariance matrix estimators \
    with improved finite sample properties. Journal of Econometrics 29:305-325.
    """,
    doi: "10.1016/0304-4076(85)90158-7")

  static let liangZeger = MethodSource(
    """
    Liang KY, Zeger SL (1986). Longitudinal data analysis using generalized linear models. \
    Biometrika 73:13-22.
    """,
    doi: "10.1093/biomet/73.1.13")

  static let cameronMiller = MethodSource(
    """
    Cameron AC, Miller DL (2015). A practitioner's guide to cluster-robust inference. Journal of \
    Human Resources 50:317-372.
    """,
    doi: "10.3368/jhr.50.2.317")

  static let pustejovskyTipton = MethodSource(
    """
    Pustejovsky JE, Tipton E (2018). Small-sample methods for cluster-robust variance estimation \
    and hypothesis testing in fixed effects models. Journal of Business and Economic Statistics \
    36:672-683.
    """,
    doi: "10.1080/07350015.2016.1247004")

  static let bellMcCaffrey = MethodSource(
    """
    Bell RM, McCaffrey DF (2002). Bias reduction in standard errors for linear regression with \
    multi-stage samples. Survey Methodology 28:169-181.
    """)
}
