import Evaluations
import Indicators

/// One outcome of a comparison of areas, made by hand.
struct HandMade {
  let indicator: String
  let moment: Moment
  let role: OutcomeAnalysis.Role
  let rollout: Int
  let comparison: Int

  init(
    _ indicator: String, _ moment: Moment, _ role: OutcomeAnalysis.Role, rollout: Int = 4,
    comparison: Int = 5
  ) {
    self.indicator = indicator
    self.moment = moment
    self.role = role
    self.rollout = rollout
    self.comparison = comparison
  }

  /// Every method refused for the same reason.
  func refused(_ reason: String) -> OutcomeAnalysis {
    analysis(EffectMethod.allCases.map { effect($0, nil, note: reason) }, p: nil, holm: nil)
  }

  /// A difference of 8 points with the usual company.
  func analysis(
    p: Double?, floor: Double?, holm: Double? = nil, before: Bool,
    equivalence: EquivalenceFinding.Verdict? = nil
  ) -> OutcomeAnalysis {
    let isLone = min(rollout, comparison) < 2
    let limits = (floor ?? 0) > 0.05 ? (-Double.infinity, Double.infinity) : (0.01, 0.15)
    let lone = "One area has the pathway: nothing tells its effect from what else is special."
    let contrasts = [
      effect(.difference, size(0.07, 0.005, 0.128)),
      effect(.ratio, size(1.54, 1.03, 2.32)),
      effect(.areaMeans, isLone ? nil : size(0.08, -0.014, 0.174), note: isLone ? lone : nil),
      effect(.areaMeansWeighted, isLone ? nil : size(0.067, -0.002, 0.136)),
      effect(.standardised, size(0.063, -0.002, 0.128), note: "Strata with both arms: 8 of 8."),
      effect(
        .randomisation, size(0.08, limits.0, limits.1), p: p, floor: floor,
        note: "The smallest possible p value stands beside it."),
    ]
    let time = effect(.twoPeriods, nil, note: "No period lies wholly before the first rollout.")
    return OutcomeAnalysis(
      indicator: indicator, moment: moment, informant: nil, role: role,
      contrasts: contrasts, overTime: [time], eventStudy: events(before), byArea: areas,
      leaveOneOut: [
        LeftOutArea(area: "E10000025", difference: 0.052, p: 0.05),
        LeftOutArea(area: "E06000038", difference: 0.1, p: 0.2),
      ], bounds: bounds,
      equivalence: equivalence.map {
        EquivalenceFinding(
          margin: 0.03, estimate: size(0.01, -0.02, 0.04, level: 0.9), p: 0.12, verdict: $0,
          note: nil)
      }, eValue: EValueFinding(estimate: 2.45, limit: 1.21),
      power: PowerFinding(
        correlation: 0.01, designEffect: 1.4, detectable: isLone ? nil : 0.121,
        smallestEffect: 0.05, neededPerArm: 836, neededAreasPerArm: 17,
        cautious: PowerFinding.Cautious(
          correlation: 0.047, basis: role == .primary ? .upperLimit : .elsewhere,
          designEffect: 3.1, detectable: isLone ? nil : 0.18, neededAreasPerArm: 41)), p: p,
      holmP: holm,
      likePeriods: before
        ? effect(.difference, size(0.052, -0.012, 0.114))
        : effect(.difference, nil, note: "Nobody is counted by the period."))
  }

  private func analysis(
    _ contrasts: [EffectEstimate], p: Double?, holm: Double?
  ) -> OutcomeAnalysis {
    OutcomeAnalysis(
      indicator: indicator, moment: moment, informant: nil, role: role, contrasts: contrasts,
      overTime: [], eventStudy: nil, byArea: nil, leaveOneOut: [], bounds: [], equivalence: nil,
      eValue: nil, power: nil, p: p, holmP: holm)
  }

  private func size(
    _ value: Double, _ lower: Double, _ upper: Double, level: Double = 0.95
  ) -> Estimate {
    Estimate(value: value, lower: lower, upper: upper, level: level, method: "randomisation-exact")
  }

  private func effect(
    _ method: EffectMethod, _ estimate: Estimate?, p: Double? = nil, floor: Double? = nil,
    note: String? = nil
  ) -> EffectEstimate {
    EffectEstimate(
      method: method, estimate: estimate, p: p, floor: floor, rolloutAreas: rollout,
      comparisonAreas: comparison, note: note)
  }

  private func events(_ before: Bool) -> EventStudyFinding {
    guard before else {
      return EventStudyFinding(
        points: [], preTrendP: nil, note: "No period lies before the rollout of E10000025.")
    }
    return EventStudyFinding(
      points: [(-3, 0.02), (-2, -0.01), (0, 0.05), (1, 0.09)].map { period, value in
        EventStudyFinding.Point(
          sinceRollout: period, estimate: size(value, value - 0.06, value + 0.06),
          areas: rollout)
      }, preTrendP: 0.6, note: "Each area counts once in each period.")
  }

  private var areas: AreaSummary {
    AreaSummary(
      rows: [AreaSummary.Row(area: "E10000025", estimate: size(0.094, -0.013, 0.2))],
      mean: nil, prediction: nil, betweenVariance: nil)
  }

  private var bounds: [OutcomeBounds] {
    [
      OutcomeBounds(unknown: .missing, rollout: 10, comparison: 12, lower: 0.01, upper: 0.12),
      OutcomeBounds(
        unknown: .missingOrUnlinked, rollout: 30, comparison: 40, lower: -0.1, upper: 0.22),
    ]
  }
}

extension OutcomeAnalysis {
  /// The same with other effects by area, or by period since rollout.
  func with(
    _ areas: AreaSummary? = nil, events: EventStudyFinding? = nil
  ) -> OutcomeAnalysis {
    OutcomeAnalysis(
      indicator: indicator, moment: moment, informant: informant, role: role, contrasts: contrasts,
      overTime: overTime, eventStudy: events ?? eventStudy, byArea: areas ?? byArea,
      leaveOneOut: leaveOneOut,
      bounds: bounds, equivalence: equivalence, eValue: eValue, power: power, p: p, holmP: holmP)
  }
}
