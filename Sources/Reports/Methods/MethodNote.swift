import Statistics

/// What a method does, in a sentence, and where it was published.
struct MethodNote: Hashable, Sendable {
  /// The raw name, as it stands in findings.
  let name: String
  /// What it does.
  let text: String
  /// The publication.
  let source: String

  /// The note of a method; one that says so where the name is not known.
  init(name: String) {
    self.name = name
    if let known = MethodCatalogue.method(named: name) {
      text = known.summary
      source = known.doi.map { "\(known.text) doi:\($0)" } ?? known.text
    } else if let own = Self.combined[name] {
      (text, source) = own
    } else {
      text = "See the documentation of the toolkit."
      source = "Not catalogued"
    }
  }

  private static let combined: [String: (String, String)] = [
    "hybrid-byar": (
      "The difference of two rates, its interval put together from the intervals of the two.",
      squareAndAdd
    ),
    "hybrid-byar-clustered": (
      """
      The difference of two rates, its interval put together from intervals that allow for events \
      coming in families.
      """, squareAndAdd
    ),
    "hybrid-log-byar": (
      """
      One rate divided by another, its interval put together from the intervals of the two on the \
      scale of the logarithm.
      """, squareAndAdd
    ),
    "hybrid-log-byar-clustered": (
      """
      One rate divided by another, its interval put together on the scale of the logarithm from \
      intervals that allow for events coming in families.
      """, squareAndAdd
    ),
    "poisson-exact-clustered": (
      """
      The exact interval of a rate with events and children divided by the design effect, because \
      events come in families.
      """, "Garwood, F. (1936). Biometrika 28, 437-442. doi:10.1093/biomet/28.3-4.437"
    ),
  ]

  private static let squareAndAdd = """
    Zou, G. Y. and Donner, A. (2008). Construction of confidence limits about effect measures. \
    Statistics in Medicine 27, 1693-1702. doi:10.1002/sim.3095
    """
}
