extension MethodSource {
  static let shroutFleiss = MethodSource(
    """
    Shrout PE, Fleiss JL (1979). Intraclass correlations: uses in assessing rater reliability. \
    Psychological Bulletin 86:420-428.
    """,
    doi: "10.1037/0033-2909.86.2.420")

  static let cohenKappa = MethodSource(
    """
    Cohen J (1960). A coefficient of agreement for nominal scales. Educational and Psychological \
    Measurement 20:37-46.
    """,
    doi: "10.1177/001316446002000104")

  static let cicchettiAllison = MethodSource(
    """
    Cicchetti DV, Allison T (1971). A new procedure for assessing reliability of scoring EEG \
    sleep recordings. American Journal of EEG Technology 11:101-110.
    """,
    doi: "10.1080/00029238.1971.11080840")

  static let fleissCohen = MethodSource(
    """
    Fleiss JL, Cohen J (1973). The equivalence of weighted kappa and the intraclass correlation \
    coefficient as measures of reliability. Educational and Psychological Measurement \
    33:613-619.
    """,
    doi: "10.1177/001316447303300309")

  static let fleissRates = MethodSource(
    """
    Fleiss JL, Levin B, Paik MC (2003). Statistical methods for rates and proportions, 3rd \
    edition. Wiley, New York.
    """,
    doi: "10.1002/0471445428")

  static let cohenPower = MethodSource(
    """
    Cohen J (1988). Statistical power analysis for the behavioral sciences, 2nd edition. \
    Erlbaum, Hillsdale.
    """)
}
