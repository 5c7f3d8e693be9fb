extension BandScheme {
  /// The original division into three bands.
  public static let threeBands = BandScheme(
    "bands3", title: "Three bands (80, 10 and 10 % of the population)",
    bands: ["normal", "borderline", "abnormal"],
    strengthBands: ["normal", "borderline", "abnormal"],
    cuts: BandCuts.read(cutPoints, sources: sources))

  /// Form, score, the last score of each band but the furthest, and the grade of each.
  private static let cutPoints = """
    P4-17 total 13 16 AA
    P4-17 emotional 3 4 AA
    P4-17 conduct 2 3 AA
    P4-17 hyperactivity 5 6 AA
    P4-17 peer 2 3 AA
    P4-17 prosocial 6 5 AA
    P4-17 impact 0 1 CC
    T4-17 total 11 15 CC
    T4-17 emotional 4 5 CC
    T4-17 conduct 2 3 CC
    T4-17 hyperactivity 5 6 CC
    T4-17 peer 3 4 CC
    T4-17 prosocial 6 5 CC
    T4-17 impact 0 1 CC
    S11-17 total 15 19 CC
    S11-17 emotional 5 6 CC
    S11-17 conduct 3 4 CC
    S11-17 hyperactivity 5 6 CC
    S11-17 peer 3 5 CC
    S11-17 prosocial 6 5 CC
    S11-17 impact 0 1 CC
    """

  private static let sources = [
    "P4-17":
      "PMC4054577, table 6; BMC Psychiatry 2021, doi:10.1186/s12888-021-03218-x, table 2",
    "T4-17":
      "one public implementation",
    "S11-17":
      "one public implementation",
  ]
}
