/// What is odd about a form that has scores all the same.
public enum FormNote: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every item has the same answer, though some are scored the other way round.
  case straightLined = "straight_lined"
  /// No difficulties were reported, but effects of them were ticked; the impact is 0.
  case impactWithoutDifficulties = "impact_without_difficulties"
}
