/// The share of a group of pupils whose attendance is above a threshold.
public struct StratumRate: Codable, Sendable, Hashable {
  /// The share above the threshold, 0 to 1.
  public let fraction: Double
  /// Enrolments behind the published counts.
  public let enrolments: Int
  /// Whether the year's own counts were published.
  public let standing: Standing

  /// A share and what it rests on.
  public init(fraction: Double, enrolments: Int, standing: Standing) {
    self.fraction = fraction
    self.enrolments = enrolments
    self.standing = standing
  }

  /// How a share of a year is known.
  public enum Standing: Codable, Sendable, Hashable {
    /// From the counts of that year.
    case published
    /// From the counts of the year named, moved with the overall absence of the area since.
    case scaled(from: String)
  }
}
