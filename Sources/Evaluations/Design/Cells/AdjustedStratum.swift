import Statistics
import Tallies

/// Both arms in one stratum of what the study adjusts for.
struct AdjustedStratum {
  /// The category of each adjuster, in the order of the design.
  let categories: [String]
  /// The rollout arm.
  var rollout: StratumTally = .zero
  /// The comparison arm.
  var comparison: StratumTally = .zero

  /// Whether both arms have somebody in it.
  var isShared: Bool { rollout.denominator > 0 && comparison.denominator > 0 }

  /// Both arms as shares.
  var pair: ProportionPair {
    ProportionPair(
      Proportion(rollout.numerator, of: rollout.denominator),
      Proportion(comparison.numerator, of: comparison.denominator))
  }
}
