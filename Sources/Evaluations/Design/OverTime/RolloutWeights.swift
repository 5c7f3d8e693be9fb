import Statistics

/// The weights that an estimator gives to the values of an area, by its role.
///
/// An average of group-time effects is a weighted sum of the panel's values, and all areas of one
/// role have the same weights in it. The weights are read off the estimator itself, by panels that
/// are 1 in one place and else 0; with them it is had for every assignment of roles at once.
struct RolloutWeights {
  /// The weights by estimate, role and period.
  let weights: [[[Double]]]
  private let panel: RolloutPanel

  /// Reads the weights of some estimates.
  /// - Parameters:
  ///   - panel: The panel.
  ///   - estimates: The estimates, as many for every panel.
  init(
    _ panel: RolloutPanel, estimates: (AreaPanel) throws(Refusal) -> [Double]
  ) throws(Refusal) {
    self.panel = panel
    let zero = panel.panel.values.map { $0.map { _ in 0.0 } }
    var table = try estimates(panel.replacing(zero)).map { _ in [[Double]]() }
    for role in 0...panel.cohorts.count {
      var found = table.map { _ in [Double]() }
      for period in panel.panel.periods.indices {
        var unit = zero
        let area = panel.roles.firstIndex(of: role)
        if let area { unit[area][period] = 1 }
        for (place, value) in try estimates(panel.replacing(unit)).enumerated() {
          found[place].append(value)
        }
      }
      for place in table.indices { table[place].append(found[place]) }
    }
    weights = table
  }

  /// What each area adds to each estimate in each role.
  /// - Parameter values: One list an area.
  func parts(_ values: [[Double]]) -> RoleParts {
    RoleParts(
      weights.map { roles in
        values.map { own in
          roles.map { zip($0, own).reduce(0) { $0 + $1.0 * $1.1 } }
        }
      })
  }
}
