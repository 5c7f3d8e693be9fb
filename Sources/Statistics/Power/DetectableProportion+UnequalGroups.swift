extension DetectableProportion {
  /// Finds the detectable shares for two groups of different sizes.
  ///
  /// The normal method with the pooled share (n0 p0 + n1 p1) / (n0 + n1) in the test.
  ///
  /// - Parameters:
  ///   - baseline: the share of the comparison group, from 0 to 1.
  ///   - comparison: how many children the comparison group has, above 0.
  ///   - interest: how many children the group of interest has, above 0.
  ///   - designEffect: how many times larger the variance is than in a simple sample, above 0.
  ///   - rates: the significance level, the sides and the power.
  /// - Throws: `Refusal.outOfRange` for a number outside its range, and for a power below one half.
  public init(
    baseline: Double, comparison: Double, interest: Double, designEffect: Double = 1,
    rates: ErrorRates = .usual
  ) throws(Refusal) {
    let sizes = [comparison, interest]
    try Self.check(baseline: baseline, sizes: sizes, designEffect: designEffect)
    guard rates.power >= 0.5 else {
      throw .outOfRange("the power for groups of different sizes", allowed: "0.5 or more")
    }
    let groups = UnequalGroups(
      comparison: comparison / designEffect, interest: interest / designEffect, rates: rates)
    self.init(
      baseline: baseline,
      above: groups.difference(from: baseline, towards: 1 - baseline).map { baseline + $0 },
      below: groups.difference(from: 1 - baseline, towards: baseline).map { baseline - $0 })
  }
}

/// Two groups of different effective sizes, and the smallest difference that they find.
private struct UnequalGroups {
  let comparison: Double
  let interest: Double
  let rates: ErrorRates

  /// The smallest detectable difference from a share of the comparison group, if there is room.
  ///
  /// What the difference has over what it needs is convex for a power of one half or more and
  /// negative at 0, so that it passes through 0 at most once.
  func difference(from start: Double, towards room: Double) -> Double? {
    guard room > 0, rates.criticalZ + rates.powerZ > 0, start > 0 || excess(room, start: start) >= 0
    else { return nil }
    let smallest = start > 0 ? 0 : room * 1e-12
    return BracketedRoot.find(in: smallest...room) { excess($0, start: start) }
  }

  private func excess(_ difference: Double, start: Double) -> Double {
    let share = start + difference
    let total = comparison + interest
    let part = interest / total
    let pooled = start + difference * part
    let pooledVariance = pooled * max(0, 1 - pooled) / part / comparison
    let variance =
      start * (1 - start) / comparison + share * max(0, 1 - share) / interest
    return difference - rates.criticalZ * pooledVariance.squareRoot()
      - rates.powerZ * variance.squareRoot()
  }
}
