/// The effect of the pathway in each period before and after an area's rollout.
///
/// A regression with an effect of each area and each period and of each distance from the rollout
/// but the last period before it, which is the reference. Before the rollout the effects should be
/// near 0: they show whether areas moved alike. Where areas start at different times an effect
/// mixes those of several cohorts and distances: then see `GroupTimeEffects`.
///
/// Source: Sun L, Abraham S (2021), Estimating dynamic treatment effects in event studies with
/// heterogeneous treatment effects, J Econom 225:175-199, doi:10.1016/j.jeconom.2020.09.006.
public struct EventStudy: Sendable, Hashable {
  /// The effect at one distance from the rollout.
  public struct Point: Sendable, Hashable {
    /// The periods since the rollout, negative before it.
    public let sinceRollout: Int
    /// The effect against the last period before the rollout.
    public let estimate: Double
    /// Its standard errors; nothing where fewer than two areas are seen at this distance, or a
    /// single one on the other side.
    public let errors: ClusteredErrors?
    /// What the formulas give as standard errors, also where those are absent for a single area.
    ///
    /// There they count the variation of the other side alone and are far too small: they serve
    /// only to compare with software that reports them. Nothing without degrees of freedom.
    public let formulaErrors: ClusteredErrors?
    /// How many areas are seen at this distance.
    public let areas: Int
  }

  /// The distance left out, to which effects are compared.
  public static let reference = -1

  /// The effects, ascending by distance, without the reference.
  public let points: [Point]
  /// The Wald statistic, with CR1, of no effect at any distance before the reference; nothing
  /// without such a distance, without standard errors, or with too few areas for it.
  public let preTrend: Double?
  /// The same statistic from `formulaErrors`, for comparison only.
  public let formulaPreTrend: Double?

  /// Estimates the effects.
  ///
  /// - Parameter rows: values of areas in periods; an area need not have all periods.
  /// - Throws: `Refusal.dependentColumns` where effects cannot be told apart (no area that never
  ///   has the pathway, no reference period), `Refusal.tooFew` for one area, one period or no
  ///   rollout area, `Refusal.tooMany` beyond the limit of work.
  public init(_ rows: [AreaPeriod]) throws(Refusal) {
    let design = try TwoWayDesign(rows)
    let distances = rows.map(\.sinceRollout)
    let times = Set(distances.compactMap { $0 }).subtracting([Self.reference]).sorted()
    guard !times.isEmpty else { throw .tooFew("rollout areas", given: 0, needed: 1) }
    try design.refuseTooMuch(slopes: times.count)
    let fit = try design.fit(
      times.map { time in
        (name: "distance \(time)", values: distances.map { $0 == time ? 1.0 : 0 })
      })
    points = times.indices.map { Self.point(at: $0, time: times[$0], of: fit, design) }
    formulaPreTrend = Self.wald(points, fit)
    let before = points.filter { $0.sinceRollout < Self.reference }
    preTrend = before.allSatisfy { $0.errors != nil } ? formulaPreTrend : nil
  }

  /// The degrees of freedom of `preTrend`: the distances before the reference.
  public var preTrendFreedom: Int { points.count { $0.sinceRollout < Self.reference } }

  /// The p value of `preTrend` by the chi-squared law, which needs many areas.
  public var preTrendPValue: Double? {
    preTrend.map { Gamma.chiSquared(freedom: Double(preTrendFreedom)).survival($0) }
  }

  private static func point(
    at place: Int, time: Int, of fit: TwoWayFit, _ design: TwoWayDesign
  ) -> Point {
    let areas = design.clusters.members.count { members in
      members.contains { design.rows[$0].sinceRollout == time }
    }
    let isKnown = design.hasVariance && areas > 1
    let errors = fit.errors(place)
    return Point(
      sinceRollout: time, estimate: fit.slopes[place], errors: isKnown ? errors : nil,
      formulaErrors: errors, areas: areas)
  }

  private static func wald(_ points: [Point], _ fit: TwoWayFit) -> Double? {
    let places = points.indices.filter { points[$0].sinceRollout < reference }
    guard !places.isEmpty, places.allSatisfy({ points[$0].formulaErrors != nil }) else {
      return nil
    }
    var block = Matrix(rows: places.count, columns: places.count)
    for (row, first) in places.enumerated() {
      for (column, second) in places.enumerated() {
        block[row, column] = fit.covariance[first, second]
      }
    }
    let quadratic = block.inverseQuadraticForm(places.map { fit.slopes[$0] })
    return quadratic.map { $0 / (fit.factors.cr1 * fit.factors.cr1) }
  }
}
