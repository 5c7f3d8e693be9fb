import Indicators
import Studies
import Tallies

/// One value for each area that counts as a whole.
struct AreaValues {
  /// The rollout areas' values, in the order of the study.
  let rollout: [Double]
  /// The comparison areas' values.
  let comparison: [Double]

  /// The values of an outcome, an area being left out where one is named.
  init(_ outcome: OutcomeTallies, without area: String? = nil) {
    let values = { (arm: Arm) in
      outcome.units(arm).filter { $0.area.code != area }.map(\.tally.value)
    }
    rollout = values(.rollout)
    comparison = values(.comparison)
  }

  /// The mean over rollout areas less that over comparison areas, nil where either has none.
  var difference: Double? {
    guard !rollout.isEmpty, !comparison.isEmpty else { return nil }
    return rollout.reduce(0, +) / Double(rollout.count)
      - comparison.reduce(0, +) / Double(comparison.count)
  }

  /// The numbers of areas.
  var areas: AreaNumbers {
    AreaNumbers(rollout: rollout.count, comparison: comparison.count)
  }
}
