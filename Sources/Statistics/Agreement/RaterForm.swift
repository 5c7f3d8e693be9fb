/// What is taken as given in the agreement of several raters on the same subjects.
public enum RaterForm: String, Sendable, Hashable, Codable, CaseIterable {
  /// Each subject has its own raters: differences between raters count as disagreement.
  case oneWay = "icc-one-way"
  /// All subjects have the same raters, drawn from many: differences between them count.
  case twoWayRandom = "icc-two-way-random"
  /// All subjects have the same raters, and only these matter: steady differences between them do
  /// not count.
  case twoWayFixed = "icc-two-way-fixed"
}
