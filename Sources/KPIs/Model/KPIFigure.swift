public import Evaluations
public import Symbols

/// A figure of a key performance indicator in one area and breakdown.
///
/// A suppressed figure has no number at all, only its symbol, and where some of its areas are shown
/// between what it lies. One of fewer than ten known answers
/// keeps its counts and value, with the symbol for low reliability: whoever shows it in words shows
/// the counts only.
public struct KPIFigure: Hashable, Sendable {
  /// The indicator’s id.
  public let kpi: String
  /// The area’s code, or `all`.
  public let area: String
  /// The area’s name.
  public let areaName: String
  /// Of whom in the area it is.
  public let breakdown: KPIBreakdown
  /// The days of imprisonment that it covers.
  public let period: KPIPeriod
  /// Children or families with the attribute, or events; nil for means.
  public let numerator: Int?
  /// Children or families whose answer is known; nil for plain counts.
  public let denominator: Int?
  /// The value with its interval at full precision; nil for plain counts.
  public let estimate: Estimate?
  /// The value: a fraction, events per child, points or a number.
  public let value: Double?
  /// Why there is no number, or why it is not reliable; nil for a reliable one.
  public let absence: Absence?
  /// Between what it lies where it is suppressed, nil where nothing is known and where it is not.
  public let bounds: FindingBounds?
  /// The study’s target, nil where there is none: it is for everyone and the rollout arm.
  public let target: Double?
  /// How it stands to the target, nil where there is none or no number.
  public let status: TargetStatus?
  /// What it is set beside, the first in the study’s order of preference first.
  public let comparators: [KPIComparator]
  /// Why no published figure is among them, nil where one is or none is looked for.
  public let uncompared: Uncompared?
  /// What a reader must know.
  public let notes: [String]

  /// With fewer known answers nothing is claimed.
  public static let fewest = 10

  /// The code of all areas together.
  public static let allAreas = "all"

  /// The lower limit, nil where there is none.
  public var lower: Double? { estimate.flatMap { $0.lower.isFinite ? $0.lower : nil } }

  /// The upper limit, nil where there is none.
  public var upper: Double? { estimate.flatMap { $0.upper.isFinite ? $0.upper : nil } }

  /// The confidence level as a fraction, nil where there is no interval.
  public var level: Double? { estimate?.level }

  /// The method of the interval, nil where there is none.
  public var method: String? { estimate?.method }

  /// Whether enough is known that something may be said of the value.
  public var isReliable: Bool { value != nil && absence == nil }
}
