import Indicators
import Releases
import Statistics
import Studies
import Tallies

/// Everything that the comparison says of one outcome.
///
/// A primary or secondary outcome is tested; the p value that counts is the exact randomisation's,
/// since areas were given the pathway and children were not. Everything else is described: the same
/// sizes and intervals, no p value, no verdict, so that what is tested is what was declared.
struct OutcomeAnalyser {
  /// The study.
  let study: Study
  /// The design.
  let design: StudyDesign
  /// The counts of the outcome.
  let outcome: OutcomeTallies
  /// What it was declared to be.
  let role: OutcomeAnalysis.Role
  /// The disclosure control.
  let gate: DisclosureGate
  /// The confidence level.
  let level: Level

  /// The analysis, `holmP` left open.
  var analysis: OutcomeAnalysis {
    if gate.hides(outcome) { return suppressed }
    return outcome.suppressed > 0 ? armsOnly : shown
  }

  /// What can be said where an area is suppressed: the arms as a whole, since the other areas are
  /// not all, and chosen by what they have.
  private var armsOnly: OutcomeAnalysis {
    let children = ChildContrasts(outcome, level: level)
    let rest = EffectMethod.contrasts.dropFirst(children.estimates.count)
    return analysis(
      Parts(
        contrasts: children.estimates
          + rest.map { .refused($0, outcome.unitAreas, suppressedAreas) },
        overTime: EffectMethod.overTime.map {
          .refused($0, outcome.unitAreas, suppressedAreas)
        }, bounds: bounds, eValue: Confounding(children.ratio).finding,
        likePeriods: .refused(.difference, outcome.armAreas, suppressedAreas)))
  }

  private var suppressedAreas: String {
    let number = outcome.suppressed
    return """
      In \(number) \(number == 1 ? "area" : "areas") a number is suppressed, and those that are \
      left are not all: areas are not set beside one another.
      """
  }

  private var shown: OutcomeAnalysis {
    let randomisation = RandomisationContrast(outcome, level: level).estimate
    let time = OverTimeAnalysis(
      outcome.periods, of: outcome.indicator, in: study, level: level)
    let children = ChildContrasts(outcome, level: level)
    let effects = AreaEffects(outcome, gate: gate, level: level)
    let id = outcome.indicator.id
    return analysis(
      Parts(
        contrasts: contrasts(children, effects, randomisation).map(asTested),
        overTime: overTime(time).map(asTested), eventStudy: time.eventStudy.map(asTested),
        byArea: effects.summary, leaveOneOut: leftOut, bounds: bounds,
        equivalence: role.isTested ? margin(design.margins[id]) : nil,
        eValue: Confounding(children.ratio).finding,
        power: StudyPower(outcome, smallest: design.smallestEffects[id], level: level)?.finding,
        p: role.isTested ? randomisation.p : nil,
        likePeriods: LikePeriods(outcome, in: study, length: design.period, level: level).estimate))
  }

  private var suppressed: OutcomeAnalysis {
    analysis(
      Parts(
        contrasts: EffectMethod.contrasts.map {
          .refused($0, outcome.unitAreas, DisclosureGate.smallArm)
        }, likePeriods: .refused(.difference, outcome.armAreas, DisclosureGate.smallArm)))
  }

  private func contrasts(
    _ children: ChildContrasts, _ effects: AreaEffects, _ randomisation: EffectEstimate
  ) -> [EffectEstimate] {
    let areas = AreaContrasts(outcome, level: level)
    return
      (children.estimates + [areas.clustered, areas.means, areas.weightedMeans]
      + adjusted + [randomisation, effects.estimate]).inOrder
  }

  /// The estimates by stratum, refused where the counts by stratum were withheld.
  private var adjusted: [EffectEstimate] {
    let estimates =
      StratifiedContrasts(outcome, gate: gate, level: level).estimates
      + [StandardisedContrast(outcome, gate: gate, level: level).estimate]
    guard outcome.disclosure.withheld.contains(.adjusted) else { return estimates }
    return estimates.map { .refused($0.method, outcome.armAreas, DisclosureGate.smallStratum) }
  }

  /// The estimates over time, refused where the counts by period were withheld.
  private func overTime(_ time: OverTimeAnalysis) -> [EffectEstimate] {
    guard outcome.disclosure.withholdsPeriods else { return time.estimates }
    return EffectMethod.overTime.map {
      .refused($0, outcome.unitAreas, DisclosureGate.smallPeriod)
    }
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

  /// The parts that differ between what is shown and what is suppressed.
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
    var likePeriods: EffectEstimate?
  }

  private func analysis(_ parts: Parts) -> OutcomeAnalysis {
    OutcomeAnalysis(
      indicator: outcome.indicator.id, moment: outcome.moment, informant: outcome.informant,
      role: role, contrasts: parts.contrasts, overTime: parts.overTime,
      eventStudy: parts.eventStudy, byArea: parts.byArea, leaveOneOut: parts.leaveOneOut,
      bounds: parts.bounds,
      equivalence: parts.equivalence, eValue: parts.eValue, power: parts.power, p: parts.p,
      holmP: nil, likePeriods: parts.likePeriods)
  }
}

extension EffectMethod {
  /// The methods that need no time, in the order of outputs.
  static let contrasts = Array(allCases.prefix { $0 != .twoPeriods })

  /// The methods that compare before and after, in the order of outputs.
  static let overTime = Array(allCases.drop { $0 != .twoPeriods })
}

extension [EffectEstimate] {
  /// In the order of the methods.
  fileprivate var inOrder: [EffectEstimate] {
    EffectMethod.contrasts.compactMap { method in first { $0.method == method } }
  }
}
