extension MethodSource {
  static let greenwood = MethodSource(
    """
    Greenwood M (1926). The natural duration of cancer. Reports on Public Health and Medical \
    Subjects 33. HMSO, London.
    """)

  static let kalbfleischPrentice = MethodSource(
    """
    Kalbfleisch JD, Prentice RL (2002). The statistical analysis of failure time data, 2nd \
    edition. Wiley, New York.
    """,
    doi: "10.1002/9781118032985")

  static let efronTies = MethodSource(
    """
    Efron B (1977). The efficiency of Cox's likelihood function for censored data. Journal of \
    the American Statistical Association 72:557-565.
    """,
    doi: "10.1080/01621459.1977.10480613")

  static let breslow = MethodSource(
    "Breslow N (1974). Covariance analysis of censored survival data. Biometrics 30:89-99.",
    doi: "10.2307/2529620")
}
