import Evaluations
import Indicators
import Studies
import Tallies

@testable import Reports

/// Studies that declared a comparison of areas, with findings made by hand.
enum Declared: String, CaseIterable, Sendable {
  case full
  case oneRolloutArea
  case noComparisonArea
  case noPeriodsBefore
  case suppressed

  /// The report of the case.
  var report: EvaluationReport { EvaluationReport(evaluation: evaluation) }

  /// The evaluation of the case.
  var evaluation: Evaluation {
    let study = study
    let base = ThamesValley(study).evaluation
    return Evaluation(
      study: study, generated: base.generated, findings: base.findings,
      comparisons: base.comparisons, changes: base.changes, scoreChanges: base.scoreChanges,
      counts: base.counts, quality: base.quality, design: design)
  }

  static let question = "Do more families accept support where the pathway was rolled out?"

  private static let declaration = StudyDesign(
    question: question, adjustment: [.sex, .ageGroup],
    smallestEffects: ["accepted": 0.05], margins: ["suspended": 0.03], period: .quarter)

  private var study: Study {
    let areas = StudyFixture.areas.filter {
      switch self {
      case .oneRolloutArea: $0.rollout == nil || $0.code == "E10000025"
      case .noComparisonArea: $0.rollout != nil
      case .full, .noPeriodsBefore, .suppressed: true
      }
    }
    let plain = StudyFixture.study(
      areas: areas, suppress: self == .suppressed ? .oneToFive : .none)
    return Study(
      title: plain.title, extracted: plain.extracted, areas: plain.areas,
      indicators: plain.indicators, notCollected: plain.notCollected, tables: plain.tables,
      baselineAreas: plain.baselineAreas,
      outcomes: Outcomes(
        primary: "accepted", secondary: ["attendance-above-90", "suspended"]),
      disclosure: plain.disclosure, targets: plain.targets, synthetic: true,
      design: Self.declaration)
  }

  private var design: DesignEvaluation? {
    if self == .noComparisonArea { return nil }
    return DesignEvaluation(
      design: Self.declaration, digest: String(repeating: "0123456789abcdef", count: 4),
      outcomes: outcomes, balance: self == .suppressed ? [] : Self.balance,
      tests: self == .suppressed ? 0 : 9)
  }

  private var outcomes: [OutcomeAnalysis] {
    let term = Moment.term(offset: 0)
    switch self {
    case .noComparisonArea: return []
    case .suppressed:
      return [
        HandMade("accepted", .toDate, .primary).refused(Self.small),
        HandMade("suspended", .yearOf, .secondary).refused(Self.small),
      ]
    case .oneRolloutArea:
      return [
        HandMade("accepted", .toDate, .primary, rollout: 1, comparison: 8).analysis(
          p: 0.222, floor: 1 / 9.0, before: true)
      ]
    case .full, .noPeriodsBefore:
      return [
        HandMade("accepted", .toDate, .primary).analysis(
          p: 0.0079, floor: 1 / 126.0, before: self == .full),
        HandMade("attendance-above-90", term, .secondary, rollout: 1, comparison: 1)
          .analysis(p: 1, floor: 0.5, holm: 1, before: false),
        HandMade("suspended", .yearOf, .secondary).analysis(
          p: 0.4, floor: 1 / 126.0, holm: 0.8, before: false,
          equivalence: .inconclusive),
        HandMade("fsm", .at(months: 0), .further).analysis(p: nil, floor: nil, before: false),
      ]
    }
  }

  static let small = "An arm has a number so small that it is suppressed."

  private static let balance = [
    BalanceRow(
      dimension: "sex", category: "F", rollout: 0.46, comparison: 0.48,
      standardisedDifference: -0.04, weightedDifference: 0),
    BalanceRow(
      dimension: "age-group", category: "16-and-over", rollout: 0.03, comparison: 0.05,
      standardisedDifference: -0.1, weightedDifference: 0),
    BalanceRow(
      dimension: "age-group", category: "5-10", rollout: 0.46, comparison: 0.36,
      standardisedDifference: 0.21, weightedDifference: 0.12),
    BalanceRow(
      dimension: "age-group", category: "under-5", rollout: 0.19, comparison: 0.30,
      standardisedDifference: -0.28, weightedDifference: nil),
  ]
}
