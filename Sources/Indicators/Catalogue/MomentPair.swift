/// Two moments of one indicator, the earlier first.
public struct MomentPair: Hashable, Sendable, Codable {
  /// The earlier moment.
  public let before: Moment
  /// The later moment.
  public let after: Moment

  /// A pair of moments.
  /// - Parameters:
  ///   - before: The earlier moment.
  ///   - after: The later moment.
  public init(before: Moment, after: Moment) {
    self.before = before
    self.after = after
  }
}
