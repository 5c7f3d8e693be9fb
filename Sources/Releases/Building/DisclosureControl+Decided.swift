import Studies
package import Tallies

extension DisclosureControl {
  /// The linked numbers that secondary suppression decides on, with what it withholds.
  /// - Parameter set: The tallies of a study.
  package func decided(_ set: TallySet) -> [DecidedSystem] {
    let systems = DecidedSystems()
    _ = ReleaseDecision(
      set,
      TableSuppression(greatest: rule.suppress.greatest, secondary: true, decided: systems))
    return systems.all
  }
}
