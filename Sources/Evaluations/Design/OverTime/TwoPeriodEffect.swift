import Statistics
import Tallies

/// The change in rollout areas less that in comparison areas, weighted by those counted.
///
/// Two rows, as an interval and a p value are of one principle: by exact randomisation over areas,
/// and by areas as clusters (CR2, t with Satterthwaite's degrees of freedom), which takes two areas
/// in each arm.
struct TwoPeriodEffect {
  /// The counts before and after.
  let windows: TwoPeriodWindows
  /// The outcome.
  let outcome: OverTimeOutcome
  /// Each area's own sums.
  private let parts: [TwoPeriodSums]

  /// The effect of an outcome.
  init(windows: TwoPeriodWindows, outcome: OverTimeOutcome) {
    self.windows = windows
    self.outcome = outcome
    parts = windows.windows.map(TwoPeriodSums.init)
  }

  /// The rows: the randomisation first, then the clusters.
  var rows: [EffectEstimate] {
    if let refusal = windows.refusal { return refused(refusal) }
    guard !pooled.contains(where: outcome.isWithheld) else {
      return refused(Remarks.withheld)
    }
    return [randomised, clustered]
  }

  private func refused(_ reason: String) -> [EffectEstimate] {
    [row(.twoPeriods, nil, note: reason), row(.twoPeriodsClustered, nil, note: reason)]
  }

  private func row(
    _ method: EffectMethod, _ estimate: Estimate?, p: Double? = nil, floor: Double? = nil,
    note: String?
  ) -> EffectEstimate {
    EffectEstimate(
      method: method, estimate: estimate, p: p, floor: floor,
      rolloutAreas: windows.rollout.count, comparisonAreas: windows.comparison.count, note: note)
  }

  private var pooled: [Tally] {
    [windows.rollout, windows.comparison].flatMap { side in
      [
        side.reduce(into: Tally.zero) { $0.merge($1.before) },
        side.reduce(into: Tally.zero) { $0.merge($1.after) },
      ]
    }
  }

  /// The difference in differences of the pooled values.
  var value: Double { contrast(windows.windows.map { $0.isRollout ? 0 : 1 }).effect }

  private var randomised: EffectEstimate {
    var remarks = common
    let roles = windows.windows.map { $0.isRollout ? 0 : 1 }
    guard
      let test = RolloutRandomisation(
        roles: roles, level: outcome.level, resolution: resolution, size: contrast)
    else {
      remarks.add(Remarks.tooManyAssignments)
      return row(
        .twoPeriods,
        outcome.unlimited(value, method: TestMethod.randomisationExact.rawValue),
        note: remarks.text)
    }
    remarks.add(Remarks.randomised(test))
    remarks.add(Remarks.unlimited, if: !test.interval.width.isFinite)
    return row(
      .twoPeriods, outcome.estimate(value, test.interval, method: test.method), p: test.p,
      floor: test.floor,
      note: remarks.text)
  }

  private var clustered: EffectEstimate {
    guard let areas = try? TwoPeriodAreas(cells) else {
      return row(.twoPeriodsClustered, nil, note: Remarks.oneArea)
    }
    guard areas.cr2 > resolution,
      let test = TTest(value, standardError: areas.cr2, freedom: areas.cr2Freedom)
    else {
      return row(
        .twoPeriodsClustered, nil, note: "The areas of an arm all changed alike: nothing varies.")
    }
    var remarks = common
    remarks.add(
      "p and interval are by areas as clusters, by the t law with the degrees of freedom that so "
        + "few areas leave.")
    return row(
      .twoPeriodsClustered,
      outcome.estimate(
        value, test.interval(level: outcome.level), method: RobustVariance.cr2.rawValue),
      p: test.pValue(), note: remarks.text)
  }

  /// The areas' cells, as the clustered estimator takes them.
  var cells: [FourCells<CellMoments>] {
    windows.windows.map { window in
      var cells = FourCells(repeating: CellMoments.none)
      if window.isRollout {
        cells.rolloutBefore = outcome.moments(window.before)
        cells.rolloutAfter = outcome.moments(window.after)
      } else {
        cells.comparisonBefore = outcome.moments(window.before)
        cells.comparisonAfter = outcome.moments(window.after)
      }
      return cells
    }
  }

  /// Up to which size differences are rounding.
  private var resolution: Double {
    cells.flatMap(\.all).reduce(0) { max($0, $1.mean.magnitude) } * 1e-12
  }

  /// The effect if areas with role 0 were those rolled out.
  private func contrast(_ roles: [Int]) -> RolloutRandomisation.Size {
    var (rollout, comparison) = (TwoPeriodSums(), TwoPeriodSums())
    for place in roles.indices {
      if roles[place] == 0 {
        rollout.add(parts[place])
      } else {
        comparison.add(parts[place])
      }
    }
    return RolloutRandomisation.Size(
      effect: rollout.change - comparison.change,
      exposure: rollout.exposure - comparison.exposure)
  }

  private var common: Remarks {
    var remarks = Remarks()
    remarks.add(
      "\(Remarks.periods(windows.periods.before, windows.length)) before the first rollout, "
        + "\(windows.periods.after) from the last one on.")
    remarks.add(
      "The areas of an arm are taken together, so that they count by their \(outcome.plural).")
    remarks.add(
      "\(outcome.words(windows.between)) between the first and the last rollout are left out.",
      if: windows.between > 0)
    remarks.add(
      "Left out, having nobody before or nobody after: "
        + windows.halfSeen.joined(separator: ", ") + ".",
      if: !windows.halfSeen.isEmpty)
    remarks.add(
      "One area is all that an arm has: whatever else happened there counts as the effect.",
      if: min(windows.rollout.count, windows.comparison.count) == 1)
    return remarks
  }
}
