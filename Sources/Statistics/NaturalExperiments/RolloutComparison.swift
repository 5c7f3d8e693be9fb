/// Which areas a rollout area is compared with.
///
/// The raw names are those that stand in outputs.
public enum RolloutComparison: String, Sendable, Hashable, Codable, CaseIterable {
  /// The areas that never have the pathway.
  case neverTreated = "never-treated"
  /// These, and the areas whose rollout is still to come at the later of the two periods compared.
  case notYetTreated = "not-yet-treated"
}
