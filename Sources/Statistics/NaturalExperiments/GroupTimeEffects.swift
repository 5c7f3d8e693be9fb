/// The effects of a staggered rollout on each cohort of areas in each period.
///
/// A cohort's effect in a period is its mean change from the base period less that of the
/// comparison areas, so that areas that already have the pathway never serve as comparison. Every
/// area counts once. Standard errors come from the areas' influences and are meant for many areas;
/// where a cohort or its comparison is a single area they are absent, as one area's variance cannot
/// be known (what the formula gives there stands apart, as `formulaError`).
///
/// Source: Callaway B, Sant'Anna PHC (2021), Difference-in-differences with multiple time periods,
/// J Econom 225:200-230, doi:10.1016/j.jeconom.2020.12.001.
public struct GroupTimeEffects: Sendable, Hashable {
  /// The effects, by cohort and then period.
  public let effects: [GroupTimeEffect]
  /// The areas left out because they had the pathway from the first period on.
  public let alwaysTreatedAreas: Int

  let design: RolloutDesign
  let estimates: [InfluencedEstimate]

  /// The most numbers that the influences may take.
  public static let limit = 20_000_000

  /// Estimates the effects.
  ///
  /// - Parameters:
  ///   - panel: the areas' values.
  ///   - comparison: which areas rollout areas are compared with.
  ///   - base: what changes before the rollout are measured from.
  /// - Throws: `Refusal.tooFew` without an area that never has the pathway (or, for those not yet
  ///   with it, without a later cohort), without a cohort that has a period before and after, or
  ///   with a single period; `Refusal.tooMany` beyond the limit.
  public init(
    _ panel: AreaPanel, comparison: RolloutComparison = .neverTreated,
    base: RolloutBase = .varying
  ) throws(Refusal) {
    let design = try RolloutDesign(panel, comparison: comparison, base: base)
    let cells = design.cohorts.count * design.panel.periods.count
    guard cells * design.panel.areas.count <= Self.limit else {
      throw .tooMany("effects times areas", limit: Self.limit)
    }
    let found = design.cohorts.flatMap { cohort in
      design.panel.periods.indices.compactMap {
        GroupTimeContrast(design, cohort: cohort, place: $0)
      }
    }
    self.design = design
    alwaysTreatedAreas = panel.areas.count - design.panel.areas.count
    estimates = found.map(\.estimate)
    effects = found.map { $0.effect(resolution: design.resolution) }
  }

  func average(_ estimate: InfluencedEstimate) -> AverageEffect {
    AverageEffect(estimate, resolution: design.resolution)
  }
}

extension RolloutDesign {
  /// A standard error up to which everything is rounding.
  var resolution: Double {
    panel.values.reduce(0) { largest, row in row.reduce(largest) { max($0, abs($1)) } } * 1e-13
  }
}
