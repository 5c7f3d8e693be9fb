/// The break of a series at rollout: its change of level and of slope.
public struct SegmentedBreak: Hashable, Sendable {
  /// Whose series it is: `segmented` or `segmentedControlled`.
  public let method: EffectMethod
  /// The change of level in the period of rollout.
  public let level: Estimate
  /// The change of the slope, for each period since.
  public let slope: Estimate
  /// The number of periods before rollout.
  public let before: Int
  /// The number of periods from rollout on.
  public let after: Int

  /// A break with its parts.
  public init(method: EffectMethod, level: Estimate, slope: Estimate, before: Int, after: Int) {
    self.method = method
    self.level = level
    self.slope = slope
    self.before = before
    self.after = after
  }
}
