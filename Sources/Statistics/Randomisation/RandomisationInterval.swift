/// The constant effects that an exact randomisation test does not reject.
///
/// Either limit is nothing where no effect, however large, is rejected: with few areas the test's
/// smallest p value may lie above one minus the level.
public struct RandomisationInterval: Sendable, Hashable, Codable {
  /// The smallest effect that is not rejected; nothing where there is none.
  public let lower: Double?
  /// The largest effect that is not rejected; nothing where there is none.
  public let upper: Double?

  /// Makes an interval from its limits.
  ///
  /// - Parameters:
  ///   - lower: the smallest effect that is not rejected; nothing where there is none.
  ///   - upper: the largest effect that is not rejected; nothing where there is none.
  public init(lower: Double?, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether an effect is not rejected.
  public func contains(_ effect: Double) -> Bool {
    (lower ?? -.infinity) <= effect && effect <= (upper ?? .infinity)
  }
}
