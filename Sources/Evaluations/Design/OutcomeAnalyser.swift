import Indicators
import Statistics
import Studies
import Tallies

/// Everything that the comparison says of one outcome.
///
/// A primary or secondary outcome is tested; the p value that counts is the exact randomisation's,
/// since areas were given the pathway and children were not. Everything else is described: the same
/// sizes and intervals, no p value, no verdict, so that what is tested is what was declared.
/// Without a design the arms' difference, ratio and odds ratio stand with the intervals that every
/// study has, beside the plain difference of the means over areas; whatever takes a declaration
/// (areas as what varies, adjustment, equivalence, power, time) is refused with the reason.
struct OutcomeAnalyser {
  /// The tallies.
  let set: TallySet
  /// The counts of the outcome.
  let outcome: OutcomeTallies
  /// What it was declared to be.
  let role: OutcomeAnalysis.Role
  /// The disclosure control.
  let gate: DisclosureGate
  /// The confidence level.
  let level: Level

  private static let undeclared =
    "The study declares no design, so that its areas are described and not tested."

  /// The analysis, `holmP` left open.
  var analysis: OutcomeAnalysis {
    if gate.hides(outcome) { return suppressed }
    return set.study.design.map(declared) ?? described
  }

  private func declared(_ design: StudyDesign) -> OutcomeAnalysis {
    let randomisation = RandomisationContrast(outcome, level: level).estimate
    let time = OverTimeAnalysis(
      set: set, indicator: outcome.indicator, moment: outcome.moment,
      informant: outcome.informant, level: level)
    let children = ChildContrasts(outcome, level: level)
    let effects = AreaEffects(outcome, gate: gate, level: level)
    let id = outcome.indicator.id
    return analysis(
      Parts(
        contrasts: contrasts(children, effects, randomisation).map(asTested),
        overTime: time.estimates.map(asTested), eventStudy: time.eventStudy.map(asTested),
        byArea: effects.summary, leaveOneOut: leftOut, bounds: bounds,
        equivalence: role.isTested ? margin(design.margins[id]) : nil,
        eValue: Confounding(children.ratio).finding,
        power: StudyPower(outcome, smallest: design.smallestEffects[id], level: level)?.finding,
        p: role.isTested ? randomisation.p : nil))
  }

  private var described: OutcomeAnalysis {
    let children = ChildContrasts(outcome, level: level)
    let rest: [EffectMethod] = [
      .areaClustered, .mantelHaenszelDifference, .mantelHaenszelRatio, .mantelHaenszelOddsRatio,
      .standardised, .areaMeansWeighted, .randomisation, .randomEffects,
    ]
    let refused = rest.map { EffectEstimate.refused($0, outcome.unitAreas, Self.undeclared) }
    return analysis(
      Parts(
        contrasts: (children.estimates + [AreaContrasts(outcome, level: level).plainMeans]
          + refused).inOrder,
        leaveOneOut: leftOut, bounds: bounds))
  }

  private var suppressed: OutcomeAnalysis {
    analysis(
      Parts(
        contrasts: EffectMethod.contrasts.map {
          .refused($0, outcome.unitAreas, DisclosureGate.smallArm)
        }))
  }

  private func contrasts(
    _ children: ChildContrasts, _ effects: AreaEffects, _ randomisation: EffectEstimate
  ) -> [EffectEstimate] {
    let areas = AreaContrasts(outcome, level: level)
    return
      (children.estimates + [areas.clustered, areas.means, areas.weightedMeans]
      + StratifiedContrasts(outcome, gate: gate, level: level).estimates
      + [
        StandardisedContrast(outcome, gate: gate, level: level).estimate, randomisation,
        effects.estimate,
      ]).inOrder
  }

  private func asTested(_ estimate: EffectEstimate) -> EffectEstimate {
    role.isTested ? estimate : estimate.withoutTest
  }

  private func asTested(_ events: EventStudyFinding) -> EventStudyFinding {
    EventStudyFinding(
      points: events.points, preTrendP: role.isTested ? events.preTrendP : nil, note: events.note)
  }

  private var leftOut: [LeftOutArea] { LeftOutAreas(outcome, role, gate: gate).rows }

  private var bounds: [OutcomeBounds] { UnknownOutcomes(outcome, gate: gate).bounds }

  private func margin(_ margin: Double?) -> EquivalenceFinding? {
    margin.flatMap { EquivalenceTest(outcome, margin: $0, level: level).finding }
  }

  /// The parts that differ between what is tested, described and suppressed.
  private struct Parts {
    let contrasts: [EffectEstimate]
    var overTime: [EffectEstimate] = []
    var eventStudy: EventStudyFinding?
    var byArea: AreaSummary?
    var leaveOneOut: [LeftOutArea] = []
    var bounds: [OutcomeBounds] = []
    var equivalence: EquivalenceFinding?
    var eValue: EValueFinding?
    var power: PowerFinding?
    var p: Double?
  }

  private func analysis(_ parts: Parts) -> OutcomeAnalysis {
    OutcomeAnalysis(
      indicator: outcome.indicator.id, moment: outcome.moment, informant: outcome.informant,
      role: role, contrasts: parts.contrasts, overTime: parts.overTime,
      eventStudy: parts.eventStudy, byArea: parts.byArea, leaveOneOut: parts.leaveOneOut,
      bounds: parts.bounds,
      equivalence: parts.equivalence, eValue: parts.eValue, power: parts.power, p: parts.p,
      holmP: nil)
  }
}

extension EffectMethod {
  /// The methods that need no time, in the order of outputs.
  static let contrasts = Array(allCases.prefix { $0 != .twoPeriods })
}

extension [EffectEstimate] {
  /// In the order of the methods.
  fileprivate var inOrder: [EffectEstimate] {
    EffectMethod.contrasts.compactMap { method in first { $0.method == method } }
  }
}
