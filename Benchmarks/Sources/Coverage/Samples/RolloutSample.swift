import Statistics

/// A panel of areas with its estimates.
struct RolloutSample {
  let panel: AreaPanel
  let effects: GroupTimeEffects
  let twoWay: TwoWayEffect

  init(_ panel: AreaPanel) throws {
    self.panel = panel
    effects = try GroupTimeEffects(panel)
    twoWay = try TwoWayEffect(panel)
  }
}
