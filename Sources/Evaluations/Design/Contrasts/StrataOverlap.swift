import Studies
import Tallies

/// Which strata hold children or families of both arms.
struct StrataOverlap {
  /// Why there is nothing to adjust by where no stratum has both arms.
  static let none =
    "No stratum of what the study adjusts for has children or families of both arms: nothing is "
    + "alike to compare."

  /// The strata with both arms.
  let shared: [AdjustedStratum]
  private let all: [AdjustedStratum]
  private let areas: AreaNumbers
  private let gate: DisclosureGate

  /// The strata of an outcome.
  init(_ outcome: OutcomeTallies, gate: DisclosureGate) {
    all = outcome.strata.filter { $0.rollout.denominator > 0 || $0.comparison.denominator > 0 }
    shared = all.filter(\.isShared)
    areas = outcome.armAreas
    self.gate = gate
  }

  /// Why nothing can be adjusted, nil where it can.
  var refusal: String? {
    if let absence = areas.absence { return absence }
    if all.isEmpty { return "The study declares nothing to adjust for." }
    return shared.isEmpty ? Self.none : nil
  }

  /// How many strata count, and what is left out.
  var note: String {
    let missing = all.count - shared.count
    guard missing > 0 else { return "Strata with both arms: \(shared.count) of \(all.count)." }
    return """
      Strata with both arms: \(shared.count) of \(all.count); \(left) of the rollout arm \
      are in the others and left out.
      """
  }

  private var left: String {
    let count = all.filter { !$0.isShared }.reduce(0) { $0 + $1.rollout.denominator }
    return gate.isSmall(count) ? "a few" : "\(count)"
  }
}
