/// The score of one scale on one form.
public struct ScaleScore: Sendable, Hashable {
  /// The score; nothing where too many answers are missing.
  public let score: Int?
  /// How many of the scale's items were answered.
  public let answered: Int
  /// Whether answers were missing and the score was worked out from the others.
  public let isProrated: Bool
}
