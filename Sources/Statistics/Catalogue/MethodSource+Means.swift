extension MethodSource {
  static let student = MethodSource(
    "Student (1908). The probable error of a mean. Biometrika 6:1-25.", doi: "10.1093/biomet/6.1.1")

  static let welch = MethodSource(
    """
    Welch BL (1947). The generalization of 'Student's' problem when several different population \
    variances are involved. Biometrika 34:28-35.
    """,
    doi: "10.1093/biomet/34.1-2.28")

  static let hedges = MethodSource(
    """
    Hedges LV (1981). Distribution theory for Glass's estimator of effect size and related \
    estimators. Journal of Educational Statistics 6:107-128.
    """,
    doi: "10.3102/10769986006002107")

  static let cohen = MethodSource(
    """
    Cohen J (1988). Statistical power analysis for the behavioral sciences, 2nd edition. Lawrence \
    Erlbaum, Hillsdale.
    """)

  static let glass = MethodSource(
    """
    Glass GV (1976). Primary, secondary, and meta-analysis of research. Educational Researcher \
    5(10):3-8.
    """,
    doi: "10.3102/0013189X005010003")

  static let lakens = MethodSource(
    """
    Lakens D (2013). Calculating and reporting effect sizes to facilitate cumulative science. \
    Frontiers in Psychology 4:863.
    """,
    doi: "10.3389/fpsyg.2013.00863")

  static let jacobsonTruax = MethodSource(
    """
    Jacobson NS, Truax P (1991). Clinical significance: a statistical approach to defining \
    meaningful change in psychotherapy research. Journal of Consulting and Clinical Psychology \
    59:12-19.
    """,
    doi: "10.1037/0022-006X.59.1.12")

  static let feldt = MethodSource(
    """
    Feldt LS (1965). The approximate sampling distribution of Kuder-Richardson reliability \
    coefficient twenty. Psychometrika 30:357-370.
    """,
    doi: "10.1007/BF02289499")
}
