/// A control chart of single values in order of time (XmR chart), with the rules of the NHS
/// programme Making data count.
///
/// Limits, runs and trends of one segment know nothing of another. A segment whose baseline is a
/// single point has no limits, nor has one whose values are all the same while moving ranges are
/// screened. With fewer than about 12 points limits are trial limits.
///
/// Sources: Wheeler DJ (2000), Understanding variation, 2nd edition, SPC Press,
/// ISBN 0-945320-53-1; NHS England, Making data count: strengthening your decisions; the rules as
/// carried out by the R package NHSRplotthedots 0.2.2.
public struct IndividualsChart: Sendable, Hashable {
  /// The segments in order.
  public let segments: [ControlSegment]
  /// The points in order.
  public let points: [ControlPoint]

  /// How many consecutive points make a shift or a trend.
  public static let runLength = 7

  /// Draws up a chart.
  ///
  /// - Parameters:
  ///   - values: the values in order of time, at least one.
  ///   - design: how the limits are found.
  /// - Throws: `Refusal` if there is no value, one is not finite or too large, or the design does
  ///   not fit.
  public init(
    _ values: [Double], design: IndividualsDesign = IndividualsDesign()
  ) throws(Refusal) {
    guard !values.isEmpty else { throw .tooFew("values", given: 0, needed: 1) }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite("every value") }
    segments = try design.segments(of: values.count).map { range throws(Refusal) in
      try Self.segment(range, of: values, design)
    }
    points = segments.flatMap { Self.points(of: values[$0.range], in: $0) }
  }

  /// Whether the last segment can be expected to meet a target.
  ///
  /// Nothing where it has no limits, and where neither direction is for the better.
  ///
  /// - Parameters:
  ///   - target: the target, in the unit of the values.
  ///   - improvement: which change is for the better.
  /// - Returns: the assurance, or nothing where it is undefined.
  public func assurance(target: Double, improvement: Improvement) -> Assurance? {
    guard improvement != .neutral, let limits = segments.last?.limits else { return nil }
    return Assurance(target: target, limits: limits, improvement: improvement)
  }

  private static func segment(
    _ range: Range<Int>, of values: [Double], _ design: IndividualsDesign
  ) throws(Refusal) -> ControlSegment {
    let baseline = values[range].prefix(design.baseline ?? range.count)
    let segment = ControlSegment(
      range: range, mean: MovingRanges.accurateMean(baseline) ?? .nan,
      averageMovingRange: MovingRanges.mean(baseline, screening: design.screening))
    let limits = segment.limits ?? Interval(lower: segment.mean, upper: segment.mean)
    guard limits.lower.isFinite, limits.upper.isFinite else {
      throw .outOfRange("every value", allowed: "small enough for finite limits")
    }
    return segment
  }
}
