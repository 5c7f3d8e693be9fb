import Statistics

/// The exact test and interval of an effect by all ways in which areas could have had their roles.
///
/// The p value is the share of assignments whose effect is at least as large in size as the
/// observed one; it holds whatever varies within areas and between them, if each assignment was as
/// likely as any other. The interval holds the constant effects that the same test does not reject:
/// with an effect tau taken off what had the pathway, the observed effect is D - tau, that of an
/// assignment A is D_A - tau c, c being A's effect on having the pathway itself (from -1 to 1). So
/// each A is as extreme in a stretch of tau that holds D, and the limits are found by rank.
///
/// Source: Rosenbaum PR (2002), Observational Studies, 2nd edition, section 2.6, Springer,
/// ISBN 978-0-387-98967-9.
struct RolloutRandomisation {
  /// What an assignment gives.
  struct Size {
    /// The effect on the outcome.
    let effect: Double
    /// The effect on having the pathway: 1 for the assignment that took place.
    let exposure: Double
  }

  /// How many assignments were gone through: all, or those drawn and the observed one.
  let assignments: Int
  /// Whether they were drawn at random.
  let isSampled: Bool
  /// The two-sided p value.
  let p: Double
  /// The smallest p value that any outcomes could give.
  let floor: Double
  /// The effects that are not rejected; infinite where none are, however large.
  let interval: Interval

  /// The name of the method.
  var method: String {
    (isSampled ? TestMethod.randomisationSampled : .randomisationExact).rawValue
  }

  /// Makes the test, nil where roles cannot be exchanged.
  /// - Parameters:
  ///   - roles: The role of each area.
  ///   - level: The confidence level.
  ///   - resolution: Up to which difference effects count as the same.
  ///   - size: What an assignment gives.
  init?(roles: [Int], level: Level, resolution: Double, size: ([Int]) -> Size) {
    let ways = RoleAssignments(roles)
    guard ways.isExchangeable else { return nil }
    let all = ways.number
    let number = all ?? RoleAssignments.samples + 1
    let observed = size(roles).effect
    var stretches = EffectStretches(observed: observed, resolution: resolution)
    var extreme = 0
    stretches.reserve(number)
    let visit = { (assigned: [Int]) in
      let other = size(assigned)
      extreme += other.effect.magnitude >= observed.magnitude - resolution ? 1 : 0
      stretches.add(other)
    }
    if all == nil { ways.forEachDrawn(visit) } else { ways.forEach(visit) }
    assignments = number
    isSampled = all == nil
    p = Double(extreme) / Double(number)
    floor = (ways.isMirrored && all != nil ? 2 : 1) / Double(number)
    interval = stretches.interval(level: level)
  }
}
