extension MethodSource {
  static let wilson = MethodSource(
    """
    Wilson EB (1927). Probable inference, the law of succession, and statistical inference. \
    Journal of the American Statistical Association 22:209-212.
    """,
    doi: "10.1080/01621459.1927.10502953")

  static let newcombeSingle = MethodSource(
    """
    Newcombe RG (1998). Two-sided confidence intervals for the single proportion: comparison of \
    seven methods. Statistics in Medicine 17:857-872.
    """,
    doi: "10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E")

  static let clopperPearson = MethodSource(
    """
    Clopper CJ, Pearson ES (1934). The use of confidence or fiducial limits illustrated in the \
    case of the binomial. Biometrika 26:404-413.
    """,
    doi: "10.1093/biomet/26.4.404")

  static let brown = MethodSource(
    """
    Brown LD, Cai TT, DasGupta A (2001). Interval estimation for a binomial proportion. \
    Statistical Science 16:101-133.
    """,
    doi: "10.1214/ss/1009213286")

  static let agrestiCoull = MethodSource(
    """
    Agresti A, Coull BA (1998). Approximate is better than exact for interval estimation of \
    binomial proportions. The American Statistician 52:119-126.
    """,
    doi: "10.1080/00031305.1998.10480550")

  static let lancaster = MethodSource(
    """
    Lancaster HO (1961). Significance tests in discrete distributions. Journal of the American \
    Statistical Association 56:223-234.
    """,
    doi: "10.1080/01621459.1961.10482105")

  static let garwood = MethodSource(
    "Garwood F (1936). Fiducial limits for the Poisson distribution. Biometrika 28:437-442.",
    doi: "10.1093/biomet/28.3-4.437")

  static let breslowDay = MethodSource(
    """
    Breslow NE, Day NE (1987). Statistical methods in cancer research, volume 2: the design and \
    analysis of cohort studies. IARC Scientific Publications 82, page 69.
    """)

  static let ulm = MethodSource(
    """
    Ulm K (1990). A simple method to calculate the confidence interval of a standardized \
    mortality ratio (SMR). American Journal of Epidemiology 131:373-375.
    """,
    doi: "10.1093/oxfordjournals.aje.a115507")
}
