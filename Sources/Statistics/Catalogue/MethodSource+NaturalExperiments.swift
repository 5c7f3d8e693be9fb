extension MethodSource {
  static let derSimonianLaird = MethodSource(
    """
    DerSimonian R, Laird N (1986). Meta-analysis in clinical trials. Controlled Clinical Trials \
    7:177-188.
    """,
    doi: "10.1016/0197-2456(86)90046-2")

  static let viechtbauerBias = MethodSource(
    """
    Viechtbauer W (2005). Bias and efficiency of meta-analytic variance estimators in the \
    random-effects model. Journal of Educational and Behavioral Statistics 30:261-293.
    """,
    doi: "10.3102/10769986030003261")

  static let viechtbauer = MethodSource(
    """
    Viechtbauer W (2010). Conducting meta-analyses in R with the metafor package. Journal of \
    Statistical Software 36(3):1-48.
    """,
    doi: "10.18637/jss.v036.i03")

  static let pauleMandel = MethodSource(
    """
    Paule RC, Mandel J (1982). Consensus values and weighting factors. Journal of Research of the \
    National Bureau of Standards 87:377-385.
    """,
    doi: "10.6028/jres.087.022")

  static let hedgesOlkin = MethodSource(
    "Hedges LV, Olkin I (1985). Statistical methods for meta-analysis. Academic Press, Orlando.")

  static let sidikJonkman = MethodSource(
    """
    Sidik K, Jonkman JN (2005). Simple heterogeneity variance estimation for meta-analysis. \
    Journal of the Royal Statistical Society C 54:367-384.
    """,
    doi: "10.1111/j.1467-9876.2005.00489.x")

  static let callawaySantAnna = MethodSource(
    """
    Callaway B, Sant'Anna PHC (2021). Difference-in-differences with multiple time periods. \
    Journal of Econometrics 225:200-230.
    """,
    doi: "10.1016/j.jeconom.2020.12.001")

  static let hirano = MethodSource(
    """
    Hirano K, Imbens GW, Ridder G (2003). Efficient estimation of average treatment effects using \
    the estimated propensity score. Econometrica 71:1161-1189.
    """,
    doi: "10.1111/1468-0262.00442")

  static let li = MethodSource(
    """
    Li F, Morgan KL, Zaslavsky AM (2018). Balancing covariates via propensity score weighting. \
    Journal of the American Statistical Association 113:390-400.
    """,
    doi: "10.1080/01621459.2016.1260466")
}
