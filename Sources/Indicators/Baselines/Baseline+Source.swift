extension Baseline {
  /// Who published a figure, when and where.
  public struct Source: Codable, Sendable, Hashable {
    /// The publication or file.
    public let title: String
    /// The publisher, and through whom where the copy is another's.
    public let publisher: String
    /// Year, month or day of release, such as `2025-10`; empty where not known.
    public let released: String
    /// Where to find it.
    public let address: String
    /// Under what terms it is reproduced.
    public let licence: String

    /// A publication.
    public init(
      title: String, publisher: String, released: String, address: String, licence: String
    ) {
      self.title = title
      self.publisher = publisher
      self.released = released
      self.address = address
      self.licence = licence
    }

    /// One line: title, publisher, release.
    public var citation: String {
      [title, publisher, released].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
