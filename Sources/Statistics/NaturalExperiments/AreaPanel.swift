/// One value for each area in each period, with the period in which each area's rollout began.
///
/// No cell may be missing: a mean of no children is no value, and an area without one in a period
/// cannot be compared over time.
public struct AreaPanel: Sendable, Hashable {
  /// The areas, each once.
  public let areas: [String]
  /// The periods, ascending.
  public let periods: [Int]
  /// Each area's first period with the pathway; nothing for an area that never had it.
  public let rollout: [Int?]
  /// The values: a list for each area, in the order of the periods.
  public let values: [[Double]]

  /// The largest period in size, so that differences of periods can be computed.
  static let largestPeriod = 1_000_000_000_000

  /// Makes a panel.
  ///
  /// - Parameters:
  ///   - areas: the areas, each once.
  ///   - periods: the periods, ascending.
  ///   - rollout: each area's first period with the pathway; nothing for never.
  ///   - values: a list for each area, in the order of the periods.
  /// - Throws: `Refusal.lengthsDiffer`, `Refusal.tooFew` for no area or period, `Refusal.notFinite`
  ///   for a missing value, `Refusal.outOfRange` for repeated areas or periods not ascending.
  public init(
    areas: [String], periods: [Int], rollout: [Int?], values: [[Double]]
  ) throws(Refusal) {
    guard !areas.isEmpty else { throw .tooFew("areas", given: 0, needed: 1) }
    guard !periods.isEmpty else { throw .tooFew("periods", given: 0, needed: 1) }
    guard rollout.count == areas.count else {
      throw .lengthsDiffer("areas", areas.count, "rollout periods", rollout.count)
    }
    guard values.count == areas.count else {
      throw .lengthsDiffer("areas", areas.count, "lists of values", values.count)
    }
    for row in values where row.count != periods.count {
      throw .lengthsDiffer("periods", periods.count, "an area's list", row.count)
    }
    self.areas = areas
    self.periods = periods
    self.rollout = rollout
    self.values = values
    try checkNames()
  }

  private func checkNames() throws(Refusal) {
    guard Set(areas).count == areas.count else {
      throw .outOfRange("the areas", allowed: "different from one another")
    }
    guard zip(periods, periods.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .outOfRange("the periods", allowed: "in ascending order, each once")
    }
    let all = periods + rollout.compactMap { $0 }
    guard all.allSatisfy({ $0.magnitude <= Self.largestPeriod }) else {
      throw .outOfRange("every period", allowed: "at most 1e12 in size")
    }
    guard values.allSatisfy({ $0.allSatisfy { abs($0) < 1e150 } }) else {
      throw .notFinite("every area's value in every period, below 1e150 in size, which")
    }
  }
}
