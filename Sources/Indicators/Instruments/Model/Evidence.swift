/// How sure a rule of an instrument is, and where it stands.
public struct Evidence: Sendable, Hashable, Codable {
  /// How sure a rule is.
  public enum Grade: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// Read in an official text, or in a published table that quotes it.
    case official = "A"
    /// Two independent secondary sources agree.
    case agreed = "B"
    /// One secondary source only: used where somebody chose to.
    case provisional = "C"
    /// Not verified: never used.
    case unverified = "D"

    /// Whether the first is less sure than the second.
    public static func < (first: Grade, second: Grade) -> Bool {
      first.rawValue > second.rawValue
    }
  }

  /// How sure it is.
  public let grade: Grade
  /// The publication in which it stands.
  public let source: String

  /// Makes evidence.
  ///
  /// - Parameters:
  ///   - grade: how sure it is.
  ///   - source: the publication in which it stands.
  public init(_ grade: Grade, _ source: String) {
    self.grade = grade
    self.source = source
  }
}
