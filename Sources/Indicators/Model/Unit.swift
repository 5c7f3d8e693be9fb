/// What an indicator counts.
public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
  /// Children, clustered in families.
  case child
  /// Families.
  case family

  /// The word for several of them.
  public var plural: String {
    switch self {
    case .child: "children"
    case .family: "families"
    }
  }
}
