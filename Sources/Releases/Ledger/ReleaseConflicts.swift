/// Every reason why a release may not follow the earlier ones.
public struct ReleaseConflicts: Error, Hashable, Sendable {
  /// The reasons, entry by entry in the order of their places.
  public let conflicts: [ReleaseConflict]

  /// Conflicts with their reasons.
  public init(_ conflicts: [ReleaseConflict]) {
    self.conflicts = conflicts
  }

  /// The reasons, one a line, and how many more there are.
  /// - Parameter most: How many are named.
  /// - Returns: The lines.
  public func lines(most: Int = 20) -> String {
    let rest = conflicts.count - most
    let named = conflicts.prefix(most).map(\.words)
    return (named + (rest > 0 ? ["\(rest) further numbers are not listed."] : []))
      .joined(separator: "\n")
  }
}
