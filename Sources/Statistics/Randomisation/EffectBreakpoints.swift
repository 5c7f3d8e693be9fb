/// The effects at which assignments cease to be as extreme as the observed one.
///
/// With an effect tau taken off the treated areas, the observed difference is D - tau, and that of an
/// assignment A is D_A - tau c, c being the same difference of the areas' treatment itself. Both are
/// of one size at two effects, and between these A is the larger. One is the mean of the
/// differences between treated areas that A leaves out and those that it takes instead; both are
/// fractions of whole numbers. All stretches contain D, so that the effects not rejected are one
/// interval, whose ends are found by rank and not by search.
///
/// Source: Rosenbaum PR (2002), Observational Studies, 2nd edition, section 2.6, Springer,
/// ISBN 978-0-387-98967-9.
struct EffectBreakpoints {
  private var lower: [Double] = []
  private var upper: [Double] = []
  /// The assignments that are as extreme whatever the effect: the observed one and its mirror image.
  private var always = 0

  init(_ enumeration: AssignmentEnumeration, assignments: Int) {
    lower.reserveCapacity(assignments)
    upper.reserveCapacity(assignments)
    let (areas, chosen) = (enumeration.scores.count, enumeration.chosen)
    let (observed, total) = (enumeration.observed, enumeration.total)
    let isSmall = Double(areas) * Double(total) < 0x1p61
    var breakpoints = self
    enumeration.forEach { sum, shared in
      let weight = areas * (chosen + shared) - 2 * chosen * chosen
      guard shared < chosen, weight > 0 else { return breakpoints.always += 1 }
      let swapped = Double(observed - sum) / Double(chosen - shared)
      let mirrored =
        isSmall
        ? Double(areas * (observed + sum) - 2 * chosen * total)
        : Double(Int128(areas) * Int128(observed + sum) - 2 * Int128(chosen) * Int128(total))
      breakpoints.add(swapped, mirrored / Double(weight))
    }
    self = breakpoints
  }

  private mutating func add(_ one: Double, _ other: Double) {
    lower.append(min(one, other))
    upper.append(max(one, other))
  }

  /// The effects whose p value is above one minus the level, in units of the scores.
  func interval(level: Level) -> RandomisationInterval {
    let all = Double(lower.count + always)
    let rejected = (1 - level.fraction) * all
    let nearest = rejected.rounded()
    let isWhole = abs(rejected - nearest) <= 1e-12 * all
    let needed = Int(isWhole ? nearest : rejected.rounded(.down)) + 1 - always
    guard needed > 0, needed <= lower.count else {
      return RandomisationInterval(lower: nil, upper: nil)
    }
    var (least, most) = (OrderSelection(lower), OrderSelection(upper))
    return RandomisationInterval(
      lower: least.value(at: needed - 1), upper: most.value(at: upper.count - needed))
  }
}
