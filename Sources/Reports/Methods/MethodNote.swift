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
    } else {
      text = "See the documentation of the toolkit."
      source = "Not catalogued"
    }
  }
}
