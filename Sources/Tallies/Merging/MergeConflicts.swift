/// Every reason why tallies of several files cannot be added.
public struct MergeConflicts: Error, Hashable, Sendable {
  /// The reasons.
  public let conflicts: [MergeConflict]

  /// Conflicts with their reasons.
  public init(_ conflicts: [MergeConflict]) {
    self.conflicts = conflicts
  }
}
