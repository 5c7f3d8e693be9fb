/// A publication that methods are taken from.
struct MethodSource {
  let text: String
  let doi: String?

  init(_ text: String, doi: String? = nil) {
    self.text = text
    self.doi = doi
  }

  /// The citation of a method taken from this source.
  func method(_ name: String, _ summary: String) -> MethodCitation {
    MethodCitation(name: name, summary: summary, text: text, doi: doi)
  }
}
