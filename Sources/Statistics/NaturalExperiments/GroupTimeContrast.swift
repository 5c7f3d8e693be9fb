/// The change of one cohort against its comparison areas from one period to another.
///
/// Source: Callaway B, Sant'Anna PHC (2021), Difference-in-differences with multiple time periods,
/// J Econom 225:200-230, doi:10.1016/j.jeconom.2020.12.001.
struct GroupTimeContrast {
  let cohort: Int
  let period: Int
  let cohortAreas: Int
  let comparisonAreas: Int
  let estimate: InfluencedEstimate

  /// Makes the contrast; nothing where there is no base period or no comparison area.
  init?(_ design: RolloutDesign, cohort: Int, place: Int) {
    guard let base = design.basePlace(cohort: cohort, place: place) else { return nil }
    let own = design.areas(ofCohort: cohort)
    let others = design.comparisonAreas(cohort: cohort, upTo: max(place, base))
    guard !own.isEmpty, !others.isEmpty else { return nil }
    self.cohort = cohort
    period = design.panel.periods[place]
    cohortAreas = own.count
    comparisonAreas = others.count
    let changes = design.panel.values.map { $0[place] - $0[base] }
    estimate =
      place == base
      ? InfluencedEstimate(
        estimate: 0, influences: changes.map { _ in 0 },
        restsOnOneArea: min(own.count, others.count) < 2)
      : Self.estimate(changes, own: own, others: others)
  }

  private static func estimate(
    _ changes: [Double], own: [Int], others: [Int]
  ) -> InfluencedEstimate {
    let ownMean = own.reduce(0) { $0 + changes[$1] } / Double(own.count)
    let otherMean = others.reduce(0) { $0 + changes[$1] } / Double(others.count)
    var influences = [Double](repeating: 0, count: changes.count)
    let count = Double(changes.count)
    for area in own {
      influences[area] = (changes[area] - ownMean) * count / Double(own.count)
    }
    for area in others {
      influences[area] = (otherMean - changes[area]) * count / Double(others.count)
    }
    return InfluencedEstimate(
      estimate: ownMean - otherMean, influences: influences,
      restsOnOneArea: min(own.count, others.count) < 2)
  }

  func effect(resolution: Double) -> GroupTimeEffect {
    GroupTimeEffect(
      cohort: cohort, period: period,
      effect: AverageEffect(estimate, resolution: resolution),
      cohortAreas: cohortAreas, comparisonAreas: comparisonAreas)
  }
}
