extension MethodSource {
  static let newcombePaired = MethodSource(
    """
    Newcombe RG (1998). Improved confidence intervals for the difference between binomial \
    proportions based on paired data. Statistics in Medicine 17:2635-2650.
    """,
    doi: "10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C")

  static let mcNemar = MethodSource(
    """
    McNemar Q (1947). Note on the sampling error of the difference between correlated \
    proportions or percentages. Psychometrika 12:153-157.
    """,
    doi: "10.1007/BF02295996")

  static let fagerland = MethodSource(
    """
    Fagerland MW, Lydersen S, Laake P (2013). The McNemar test for binary matched-pairs data: \
    mid-p and asymptotic are better than exact conditional. BMC Medical Research Methodology \
    13:91.
    """,
    doi: "10.1186/1471-2288-13-91")

  static let tango = MethodSource(
    """
    Tango T (1998). Equivalence test and confidence interval for the difference in proportions \
    for the paired-sample design. Statistics in Medicine 17:891-908.
    """,
    doi: "10.1002/(SICI)1097-0258(19980430)17:8<891::AID-SIM780>3.0.CO;2-B")

  static let bonettPrice = MethodSource(
    """
    Bonett DG, Price RM (2012). Adjusted Wald confidence interval for a difference of binomial \
    proportions based on paired data. Journal of Educational and Behavioral Statistics \
    37:479-488.
    """,
    doi: "10.3102/1076998611411915")

  static let zouDonner = MethodSource(
    """
    Zou GY, Donner A (2008). Construction of confidence limits about effect measures: a general \
    approach. Statistics in Medicine 27:1693-1702.
    """,
    doi: "10.1002/sim.3095")

  static let raoScott = MethodSource(
    """
    Rao JNK, Scott AJ (1992). A simple method for the analysis of clustered binary data. \
    Biometrics 48:577-585.
    """,
    doi: "10.2307/2532311")

  static let cochran = MethodSource(
    "Cochran WG (1977). Sampling techniques, 3rd edition. Wiley, New York.")

  static let gail = MethodSource(
    """
    Gail MH, Mark SD, Carroll RJ, Green SB, Pee D (1996). On design considerations and \
    randomization-based inference for community intervention trials. Statistics in Medicine \
    15:1069-1092.
    """,
    doi: "10.1002/(SICI)1097-0258(19960615)15:11<1069::AID-SIM220>3.0.CO;2-Q")

  static let phipson = MethodSource(
    """
    Phipson B, Smyth GK (2010). Permutation P-values should never be zero: calculating exact \
    P-values when permutations are randomly drawn. Statistical Applications in Genetics and \
    Molecular Biology 9:39.
    """,
    doi: "10.2202/1544-6115.1585")

  static let holm = MethodSource(
    """
    Holm S (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal \
    of Statistics 6:65-70.
    """)

  static let dunn = MethodSource(
    """
    Dunn OJ (1961). Multiple comparisons among means. Journal of the American Statistical \
    Association 56:52-64.
    """,
    doi: "10.1080/01621459.1961.10482090")
}
