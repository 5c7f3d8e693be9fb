import Evaluations
import Indicators
import Studies
import Tallies

@testable import Reports

/// Studies with questionnaires, made by hand: the figures of an evaluation with forms.
enum Wellbeing: String, CaseIterable, Sendable {
  case full
  case suppressed
  case parentsOnly
  case noPairs
  case stressOnly
  case fewPairs
  case noForms

  static let sdq: [Indicator] = [
    .sdqTotal, .sdqInternalising, .sdqProsocial, .sdqImpact, .sdqHigh,
  ]
  static let stress: [Indicator] = [.parentalStress, .parentalStressProrated]

  /// The report of the case.
  var report: EvaluationReport { EvaluationReport(evaluation: evaluation) }

  /// The evaluation of the case: the published figures, and those of questionnaires.
  var evaluation: Evaluation {
    let base = ThamesValley(
      StudyFixture.study(suppress: self == .suppressed ? .oneToFive : .none)
    ).evaluation
    var forms = WellbeingForms(self)
    forms.fill()
    return Evaluation(
      study: study(base.study), generated: base.generated,
      findings: base.findings + forms.findings, comparisons: base.comparisons + forms.comparisons,
      changes: base.changes, scoreChanges: forms.changes,
      counts: base.counts.merging(forms.counts) { first, _ in first }, quality: base.quality)
  }

  /// Who answered the questionnaire on strengths and difficulties.
  var informants: [InstrumentVersion.Informant] {
    switch self {
    case .stressOnly, .noForms: []
    case .parentsOnly, .noPairs, .fewPairs: [.parent]
    case .full, .suppressed: [.parent, .teacher, .own]
    }
  }

  /// Whether there are forms of the Parental Stress Scale.
  var hasStress: Bool { [.full, .suppressed, .stressOnly].contains(self) }

  private func study(_ base: Study) -> Study {
    let added = (informants.isEmpty && self != .noForms ? [] : Self.sdq) + Self.stress
    return Study(
      title: base.title, extracted: base.extracted, areas: base.areas,
      indicators: base.indicators + added, notCollected: base.notCollected,
      tables: base.tables + ["sdq", "parental_stress"], baselineAreas: base.baselineAreas,
      outcomes: base.outcomes, disclosure: base.disclosure, targets: base.targets,
      synthetic: true,
      questionnaires: QuestionnaireRules(
        reliableChange: [Self.declared],
        highRisk: self == .full ? "All were referred for support with their feelings." : nil))
  }

  static let declared = DeclaredReliability(
    indicator: "sdq-total", informant: .parent, standardDeviation: 5.8, reliability: 0.82,
    source: "The study’s protocol")
}
