/// Whether an agreement is that of single ratings or of the mean of all raters.
public enum RatingUnit: String, Sendable, Hashable, Codable, CaseIterable {
  /// A single rating.
  case single
  /// The mean of all raters' ratings.
  case mean
}
