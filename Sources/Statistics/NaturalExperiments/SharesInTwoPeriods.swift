import RealModule

/// The shares of rollout and comparison areas before and after, from their counts.
///
/// The four cells are taken as independent: children who are counted before and after, or who live
/// in the same area, make the standard errors here too small. With few areas compare the areas
/// instead (`RandomisationTest`, `TwoPeriodAreas`).
public struct SharesInTwoPeriods: Sendable, Hashable {
  /// The rollout areas before the start.
  public let rolloutBefore: Proportion
  /// The rollout areas after the start.
  public let rolloutAfter: Proportion
  /// The comparison areas before the start.
  public let comparisonBefore: Proportion
  /// The comparison areas after the start.
  public let comparisonAfter: Proportion

  /// Makes the four shares.
  ///
  /// - Parameters:
  ///   - rolloutBefore: the rollout areas before the start.
  ///   - rolloutAfter: the rollout areas after the start.
  ///   - comparisonBefore: the comparison areas before the start.
  ///   - comparisonAfter: the comparison areas after the start.
  /// - Throws: `Refusal.outOfRange` if a total is not above 0 or a count not within it.
  public init(
    rolloutBefore: Proportion, rolloutAfter: Proportion, comparisonBefore: Proportion,
    comparisonAfter: Proportion
  ) throws(Refusal) {
    self.rolloutBefore = rolloutBefore
    self.rolloutAfter = rolloutAfter
    self.comparisonBefore = comparisonBefore
    self.comparisonAfter = comparisonAfter
    guard cells.allSatisfy(\.isDefined) else {
      throw .outOfRange(
        "every count", allowed: "from 0 to its total, and every total above 0")
    }
  }

  private var cells: [Proportion] {
    [rolloutBefore, rolloutAfter, comparisonBefore, comparisonAfter]
  }

  /// The change of the rollout areas' share less that of the comparison areas'.
  public var estimate: Double {
    (Self.share(rolloutAfter) - Self.share(rolloutBefore))
      - (Self.share(comparisonAfter) - Self.share(comparisonBefore))
  }

  /// The standard error: the root of the sum of p (1 - p) / n; 0 where every share is 0 or 1.
  public var standardError: Double {
    cells.reduce(0) { $0 + Self.share($1) * ($1.rest / $1.total) / $1.total }.squareRoot()
  }

  /// The interval by the normal law, not cut off at -2 and 2.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval.
  public func interval(level: Level = .ninetyFive) -> Interval {
    let margin = level.z * standardError
    return Interval(lower: estimate - margin, upper: estimate + margin)
  }

  /// The two-sided p value of no difference by the normal law; nothing without a standard error.
  public var pValue: Double? {
    guard standardError > 0 else { return nil }
    return 2 * Normal.upperTail(abs(estimate / standardError))
  }

  /// The ratio of the two changes in odds; nothing where a cell has none or only events.
  public var ratioOfOddsRatios: LogRatio? {
    guard cells.allSatisfy({ $0.count > 0 && $0.rest > 0 }) else { return nil }
    return LogRatio(
      logarithm: contrast { Double.log($0.count / $0.rest) },
      variance: cells.reduce(0) { $0 + 1 / $1.count + 1 / $1.rest })
  }

  /// The ratio of the two changes in risk; nothing where a cell has no events.
  public var ratioOfRiskRatios: LogRatio? {
    guard cells.allSatisfy({ $0.count > 0 }) else { return nil }
    return LogRatio(
      logarithm: contrast { Double.log($0.count / $0.total) },
      variance: cells.reduce(0) { $0 + $1.rest / $1.total / $1.count })
  }

  private func contrast(_ value: (Proportion) -> Double) -> Double {
    (value(rolloutAfter) - value(rolloutBefore))
      - (value(comparisonAfter) - value(comparisonBefore))
  }

  private static func share(_ cell: Proportion) -> Double { cell.count / cell.total }
}
