/// The bands of one pair of scores.
public struct BandStep: Hashable, Sendable, Codable {
  /// The band before.
  public let before: String
  /// The band after.
  public let after: String

  /// A step from band to band.
  public init(before: String, after: String) {
    self.before = before
    self.after = after
  }
}
