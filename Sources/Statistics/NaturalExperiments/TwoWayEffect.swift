/// The effect of the pathway by a regression with an effect of each area and each period.
///
/// Where areas start at different times and effects change with time since, it mixes effects with
/// weights that can be negative, as areas that already have the pathway serve as comparison: then
/// see `GroupTimeEffects`. Standard errors are absent with one rollout area, and with one
/// comparison area beside a single cohort: such an area fits itself, and its variance cannot be
/// known.
///
/// Source: Goodman-Bacon A (2021), Difference-in-differences with variation in treatment timing,
/// J Econom 225:254-277, doi:10.1016/j.jeconom.2021.03.014.
public struct TwoWayEffect: Sendable, Hashable {
  /// The effect in the unit of the values.
  public let estimate: Double
  /// Its standard errors; nothing with a single area on one side, or without degrees of freedom.
  public let errors: ClusteredErrors?
  /// What the formulas give as standard errors, also with a single area on one side.
  ///
  /// There they count the variation of the other side alone and are far too small: they serve only
  /// to compare with software that reports them. Nothing without degrees of freedom.
  public let formulaErrors: ClusteredErrors?
  /// How many areas there are.
  public let areas: Int

  /// Estimates the effect.
  ///
  /// - Parameter rows: values of areas in periods; an area need not have all periods.
  /// - Throws: `Refusal.dependentColumns` where the effect cannot be told from those of areas and
  ///   periods (no area without the pathway, none with it, no period before), `Refusal.tooFew` for
  ///   one area or one period, `Refusal.tooMany` beyond the limit of work.
  public init(_ rows: [AreaPeriod]) throws(Refusal) {
    let design = try TwoWayDesign(rows)
    let column = rows.map { $0.hasPathway ? 1.0 : 0 }
    let fit = try design.fit([("the pathway", column)])
    estimate = fit.slopes[0]
    areas = design.clusters.count
    formulaErrors = fit.errors(0)
    errors = design.hasVariance ? formulaErrors : nil
  }

  /// Estimates the effect from a panel without missing cells.
  ///
  /// - Parameter panel: the areas' values.
  /// - Throws: as from rows.
  public init(_ panel: AreaPanel) throws(Refusal) {
    try self.init(panel.rows)
  }
}

extension TwoWayDesign {
  /// Whether each side has more than one area, so that a variance can be known.
  var hasVariance: Bool {
    let counts = areaCounts
    return counts.rollout > 1 && (counts.never > 1 || counts.cohorts > 1)
  }
}
