/// Which areas a rollout area is compared with.
///
/// The raw names are those that stand in outputs.
///
/// Source: Callaway B, Sant'Anna PHC (2021), Difference-in-differences with multiple time periods,
/// J Econom 225:200-230, doi:10.1016/j.jeconom.2020.12.001.
public enum RolloutComparison: String, Sendable, Hashable, Codable, CaseIterable {
  /// The areas that never have the pathway.
  case neverTreated = "never-treated"
  /// These, and the areas whose rollout is still to come at the later of the two periods compared.
  case notYetTreated = "not-yet-treated"
}
