extension MethodNote {
  /// The methods of mean scores by their raw names, where the catalogue has none of the name.
  static let scores: [String: (text: String, source: String)] = [
    "t": ("A mean with its interval by Student’s law.", student),
    "t-clustered": (
      "A mean with its interval by Student’s law, families being the units.", "\(student) \(sums)"
    ),
    "paired-t": ("The mean change of the same people by Student’s law.", student),
    "paired-t-clustered": (
      "The mean change of the same people by Student’s law, families being the units.",
      "\(student) \(sums)"
    ),
    "welch-t-clustered": (
      "The difference of two means with unequal spreads, families being the units.",
      "\(welch) \(sums)"
    ),
  ]

  private static let student =
    "Student (1908). The probable error of a mean. Biometrika 6:1-25. doi:10.1093/biomet/6.1.1"

  private static let welch = """
    Welch BL (1947). The generalization of ‘Student’s’ problem when several different population \
    variances are involved. Biometrika 34:28-35. doi:10.1093/biomet/34.1-2.28
    """

  private static let sums = """
    Cochran WG (1977). Sampling Techniques, 3rd edition, chapter 6: ratios of sums over clusters.
    """
}
