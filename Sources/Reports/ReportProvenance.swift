public import Studies

/// What a report was made with and from.
public struct ReportProvenance: Hashable, Sendable {
  /// The version of the toolkit.
  public let toolVersion: String
  /// The study's declaration and its extracts, byte for byte.
  public let files: Provenance

  /// A provenance with its parts.
  public init(toolVersion: String, files: Provenance) {
    self.toolVersion = toolVersion
    self.files = files
  }
}
