/// The mean time without the event up to some time: the area under the survival curve.
///
/// The variance is the sum over event times of the squared area after each, times
/// d / (n (n - d)).
///
/// Source: Royston P, Parmar MKB (2013), Restricted mean survival time: an alternative to the
/// hazard ratio, BMC Med Res Methodol 13:152, doi:10.1186/1471-2288-13-152.
public struct RestrictedMean: Sendable, Hashable {
  /// The mean, in the unit of the times, from 0 to the restriction.
  public let mean: Double
  /// The estimated variance of the mean.
  public let variance: Double
  /// Whether the curve was drawn on, as it last was, after the longest follow-up.
  ///
  /// The mean then leans on children who were no longer followed.
  public let isExtrapolated: Bool

  /// The standard error of the mean.
  public var standardError: Double { variance.squareRoot() }

  /// Finds the mean.
  ///
  /// - Parameters:
  ///   - curve: the survival curve.
  ///   - end: the time up to which the area is taken, above 0.
  /// - Throws: `Refusal.outOfRange` for a time that is not above 0 or absurdly long.
  public init(_ curve: KaplanMeier, upTo end: Double) throws(Refusal) {
    guard end > 0, end <= 1e100 else {
      throw .outOfRange("the end of the restricted mean", allowed: "above 0, up to 1e100")
    }
    let steps = curve.steps.prefix { $0.risk.time <= end }
    var area = 0.0
    var variance = 0.0
    var next = end
    for step in steps.reversed() {
      area += step.survival * (next - step.risk.time)
      next = step.risk.time
      let (atRisk, events) = (Double(step.risk.atRisk), Double(step.risk.events))
      if area > 0 { variance += area * area * (events / atRisk / (atRisk - events)) }
    }
    mean = area + next
    self.variance = variance
    isExtrapolated = end > curve.longest && (steps.last?.survival ?? 1) > 0
  }
}
