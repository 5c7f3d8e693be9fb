public import Tallies

/// A count beside a finding that may be small by itself.
public enum HiddenCount: String, Hashable, Sendable, CaseIterable {
  /// Linked and followed up, but not known.
  case missing
  /// Not linked.
  case notLinked = "not_linked"
  /// Not followed up.
  case notFollowedUp = "not_followed_up"
  /// Families with a child in the denominator.
  case families = "clusters"

  /// The count in a tally.
  /// - Parameter tally: The tally.
  public func count(in tally: Tally) -> Int {
    switch self {
    case .missing: tally.missing
    case .notLinked: tally.notLinked
    case .notFollowedUp: tally.notFollowedUp
    case .families: tally.clusters.clusters
    }
  }
}
