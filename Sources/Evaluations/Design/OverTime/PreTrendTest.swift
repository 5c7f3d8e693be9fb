import Statistics

/// Whether areas moved alike before rollout, by exact randomisation of rollout times over areas.
///
/// The statistic is the sum of the squared effects at each distance before the reference, averaged
/// over cohorts against areas that never have the pathway. A Wald test would take a covariance of
/// as many effects from a few areas, which has not the rank for it, or a law that few areas do not
/// follow.
struct PreTrendTest {
  /// The p value.
  let p: Double
  /// The smallest p value that the number of areas allows.
  let floor: Double
  /// Whether assignments were drawn at random, there being too many to go through.
  let isSampled: Bool

  /// Makes the test, nil where there is no earlier period, no comparison area, or the areas are so
  /// few that no trend however large could give a p value of 0.05.
  init?(_ panel: RolloutPanel, level: Level) {
    guard panel.comparisonAreas > 0, RoleAssignments(panel.roles).isExchangeable,
      let weights = try? RolloutWeights(
        panel,
        estimates: { (values) throws(Refusal) in
          try GroupTimeEffects(values, base: .universal).byEventTime.points
            .filter { $0.at < EventStudy.reference }.map(\.effect.estimate)
        }), !weights.weights.isEmpty
    else { return nil }
    let parts = weights.parts(panel.panel.values)
    let resolution = panel.resolution * panel.resolution
    let test = RolloutRandomisation(roles: panel.roles, level: level, resolution: resolution) {
      RolloutRandomisation.Size(effect: parts.squares(roles: $0), exposure: 0)
    }
    guard let test, test.floor <= 0.05 else { return nil }
    p = test.p
    floor = test.floor
    isSampled = test.isSampled
  }
}
