extension BandScheme {
  /// The newer division into four bands.
  public static let fourBands = BandScheme(
    "bands4", title: "Four bands (80, 10, 5 and 5 % of the population)",
    bands: ["close_to_average", "slightly_raised", "high", "very_high"],
    strengthBands: ["close_to_average", "slightly_lowered", "low", "very_low"],
    cuts: BandCuts.read(cutPoints, sources: sources))

  /// Form, score, the last score of each band but the furthest, and the grade of each.
  private static let cutPoints = """
    P4-17 total 13 16 19 AAB
    P4-17 emotional 3 4 6 AAB
    P4-17 conduct 2 3 5 AAB
    P4-17 hyperactivity 5 7 8 ABB
    P4-17 peer 2 3 4 AAB
    P4-17 prosocial 8 7 6 AAB
    P4-17 impact 0 1 2 CCC
    T4-17 total 11 15 18 AAA
    T4-17 emotional 3 4 5 AAA
    T4-17 conduct 2 3 4 AAA
    T4-17 hyperactivity 5 7 8 AAA
    T4-17 peer 2 4 5 AAA
    T4-17 prosocial 6 5 4 AAA
    T4-17 impact 0 1 2 CCC
    S11-17 total 14 17 19 BBB
    S11-17 emotional 4 5 6 BBB
    S11-17 conduct 3 4 5 CCC
    S11-17 hyperactivity 5 6 7 BBB
    S11-17 peer 2 3 4 BBB
    S11-17 prosocial 7 6 5 BBB
    S11-17 impact 0 1 2 CCC
    P2-4 total 12 15 18 AAD
    P2-4 emotional 2 3 4 AAD
    P2-4 conduct 3 4 6 AAD
    P2-4 hyperactivity 5 6 7 AAD
    P2-4 peer 2 3 4 AAD
    P2-4 prosocial 7 6 5 AAD
    P2-4 impact 0 1 2 DDD
    """

  private static let sources = [
    "P4-17":
      """
    published tables of the British cut-points (BMC Pediatrics 2023, \
    doi:10.1186/s12887-023-03837-1, table 2) and two public implementations
    """,
    "T4-17":
      "Scoring instructions for ages 4 to 17 as quoted in PMC4830858, table 1",
    "S11-17":
      "two public implementations; on conduct they disagree",
    "P2-4":
      "BMC Pediatrics 2023, doi:10.1186/s12887-023-03837-1, table 2",
  ]
}
