/// What a method does, in a sentence, and where it was published.
struct MethodNote: Hashable, Sendable {
  /// The raw name, as it stands in findings.
  let name: String
  /// What it does.
  let text: String
  /// The publication.
  let source: String

  /// The note of a method, one that says so where the name is not known.
  static func note(_ name: String) -> MethodNote {
    all.first { $0.name == name }
      ?? MethodNote(name: name, text: "See the documentation of the toolkit.", source: "–")
  }

  /// Every method that a report may use, in the order of the annex.
  static let all: [MethodNote] = proportions + rates + contrasts + tests

  private static let proportions = [
    MethodNote(
      name: "wilson", text: "Score interval for a proportion, without continuity correction.",
      source: "Wilson, E. B. (1927). doi:10.1080/01621459.1927.10502953"),
    MethodNote(
      name: "wilson-clustered",
      text: """
        Wilson’s interval with the number of children divided by the design effect: the variance \
        of the ratio estimator over families, relative to that of unrelated children, not below 1.
        """,
      source: "Korn, E. L. and Graubard, B. I. (1998). Survey Methodology 24(2), 193–201"),
    MethodNote(
      name: "clopper-pearson", text: "Exact binomial interval for a proportion.",
      source: "Clopper, C. J. and Pearson, E. S. (1934). doi:10.1093/biomet/26.4.404"),
  ]

  private static let rates = [
    MethodNote(
      name: "byar", text: "Byar’s approximation to the exact Poisson limits of a count.",
      source: "Breslow, N. E. and Day, N. E. (1987). IARC Scientific Publications 82"),
    MethodNote(
      name: "byar-clustered",
      text: "Byar’s limits with count and children divided by the design effect over families.",
      source: "Breslow, N. E. and Day, N. E. (1987). IARC Scientific Publications 82"),
    MethodNote(
      name: "poisson-exact", text: "Exact Poisson limits of a count.",
      source: "Garwood, F. (1936). doi:10.1093/biomet/28.3-4.437"),
    MethodNote(
      name: "exact-clustered",
      text: "Exact Poisson limits with count and children divided by the design effect.",
      source: "Garwood, F. (1936). doi:10.1093/biomet/28.3-4.437"),
  ]

  private static let contrasts = [
    MethodNote(
      name: "newcombe",
      text: "Difference of two proportions with the hybrid score interval (Newcombe’s method 10).",
      source:
        "Newcombe, R. G. (1998). doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I"
    ),
    MethodNote(
      name: "newcombe-clustered",
      text: "The same, from limits that are widened for families with several children.",
      source:
        "Newcombe, R. G. (1998). doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I"
    ),
    MethodNote(
      name: "newcombe-paired",
      text: "Difference of paired proportions with the hybrid score interval.",
      source:
        "Newcombe, R. G. (1998). doi:10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C"
    ),
    MethodNote(
      name: "koopman", text: "Score interval for the ratio of two proportions.",
      source: "Koopman, P. A. R. (1984). doi:10.2307/2531405"),
    MethodNote(
      name: "katz", text: "Interval for the ratio of two proportions on the logarithmic scale.",
      source: "Katz, D. and others (1978). doi:10.2307/2530610"),
    MethodNote(
      name: "baseline-wilson",
      text: "The cohort’s Wilson limits set against a national figure that is taken as fixed.",
      source: "Wilson, E. B. (1927). doi:10.1080/01621459.1927.10502953"),
  ]

  private static let tests = [
    MethodNote(
      name: "binomial-exact",
      text: "Exact two-sided binomial test against a national figure that is taken as fixed.",
      source: "Clopper, C. J. and Pearson, E. S. (1934). doi:10.1093/biomet/26.4.404"),
    MethodNote(
      name: "mcnemar-exact",
      text: "Exact test of change in the same children: only those who differ count.",
      source: "McNemar, Q. (1947). doi:10.1007/BF02295996"),
    MethodNote(
      name: "fisher-exact", text: "Exact test of a two-by-two table with its margins fixed.",
      source: "Fisher, R. A. (1935). doi:10.2307/2342435"),
    MethodNote(
      name: "mid-p", text: "The same with half the probability of what was observed.",
      source: "Lancaster, H. O. (1961). doi:10.1080/01621459.1961.10482105"),
    MethodNote(
      name: "area-randomisation",
      text: """
        Exact randomisation test over areas: the share of all ways to choose as many rollout \
        areas that give a difference of the areas’ means as great or greater. With few areas it \
        cannot be small, however many families there are.
        """,
      source: "Fisher, R. A. (1935). The Design of Experiments. Oliver and Boyd"),
  ]
}
