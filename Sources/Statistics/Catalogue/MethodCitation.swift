/// A method in plain words, with its source.
public struct MethodCitation: Sendable, Hashable, Codable {
  /// The raw name that stands in outputs, such as `wilson-clustered`.
  public let name: String
  /// What the method does, in a plain sentence or two.
  public let summary: String
  /// The source as it is cited.
  public let text: String
  /// The source's digital object identifier; nothing where it has none.
  public let doi: String?

  /// Makes a citation.
  ///
  /// - Parameters:
  ///   - name: the raw name that stands in outputs.
  ///   - summary: what the method does, in a plain sentence or two.
  ///   - text: the source as it is cited.
  ///   - doi: the source's digital object identifier.
  public init(name: String, summary: String, text: String, doi: String?) {
    self.name = name
    self.summary = summary
    self.text = text
    self.doi = doi
  }
}
