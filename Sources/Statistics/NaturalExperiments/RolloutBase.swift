/// The period that changes are measured from in the periods before a rollout.
///
/// From the rollout on it is the last period before the rollout in both cases.
public enum RolloutBase: String, Sendable, Hashable, Codable, CaseIterable {
  /// The period just before, so that each earlier effect is a change from one period to the next.
  case varying
  /// The last period before the rollout, whose own effect is 0 by definition.
  case universal
}
