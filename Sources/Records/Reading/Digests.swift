/// Whether the digests of files are worked out for the record of provenance.
public enum Digests: String, Hashable, Sendable, CaseIterable {
  /// SHA-256 of every file.
  case sha256
  /// None, where speed counts and nothing is published.
  case none
}
