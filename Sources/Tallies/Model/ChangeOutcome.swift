/// What became of one pair of scores: the reliable change beside the crossing, since a crossing by
/// one point is no improvement.
public struct ChangeOutcome: Hashable, Sendable, Codable {
  /// Whether a change is larger than the error of measurement explains.
  public enum Reliability: String, Hashable, Sendable, Codable, CaseIterable {
    /// Reliably better.
    case improved
    /// No reliable change.
    case unchanged
    /// Reliably worse.
    case deteriorated
  }

  /// On which side of a threshold both scores lie.
  public enum Crossing: String, Hashable, Sendable, Codable, CaseIterable {
    /// Below it both times.
    case stayedBelow = "stayed-below"
    /// At or above it, then below it.
    case movedBelow = "moved-below"
    /// Below it, then at or above it.
    case movedAbove = "moved-above"
    /// At or above it both times.
    case stayedAbove = "stayed-above"
  }

  /// Whether the change is reliable, nil where the study declares no reliability.
  public let reliability: Reliability?
  /// Whether the threshold is crossed, nil where the form has none.
  public let crossing: Crossing?

  /// An outcome with its parts.
  public init(reliability: Reliability?, crossing: Crossing?) {
    self.reliability = reliability
    self.crossing = crossing
  }
}
