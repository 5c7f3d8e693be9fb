import Evaluations
import Indicators
import Studies
import Tallies

@testable import Reports

/// Studies at the edges of what a report must cope with.
enum EdgeCase: String, CaseIterable, Sendable {
  case whole
  case noComparisonArm
  case noRolloutArm
  case oneAreaInAnArm
  case noSocialCare
  case suppressed
  case empty
  case zeroDenominators
  case fewChildren
  case noBaselines

  /// The evaluation of the case.
  var evaluation: Evaluation {
    switch self {
    case .whole: ThamesValley().evaluation
    case .noComparisonArm: study { $0.rollout != nil }
    case .noRolloutArm: study { $0.rollout == nil }
    case .oneAreaInAnArm: study { $0.rollout == nil || $0.code == "E10000025" }
    case .noSocialCare: noSocialCare
    case .suppressed: ThamesValley(StudyFixture.study(suppress: .oneToFive)).evaluation
    case .empty: Evaluator().evaluation(of: TallySet(study: StudyFixture.study()), generated: day)
    case .zeroDenominators: only(.of(0, 0, notLinked: 40))
    case .fewChildren: only(.of(3, 7))
    case .noBaselines: only(.of(30, 70))
    }
  }

  /// The report of the case.
  var report: EvaluationReport { EvaluationReport(evaluation: evaluation) }

  private var day: CalendarDate { StudyFixture.extracted }

  private func study(_ isIn: (Area) -> Bool) -> Evaluation {
    ThamesValley(StudyFixture.study(areas: StudyFixture.areas.filter(isIn))).evaluation
  }

  private var noSocialCare: Evaluation {
    let missing = Catalogue.indicators.filter { $0.topic == .socialCare }
    return ThamesValley(
      StudyFixture.study(
        indicators: StudyFixture.study().indicators.filter { $0.topic != .socialCare },
        notCollected: missing.map { NotCollected(indicator: $0.id, tables: $0.tables) })
    ).evaluation
  }

  /// Every indicator at every moment with the same counts, in one rollout area.
  private func only(_ tally: Tally) -> Evaluation {
    var leaves = LeafTallies(StudyFixture.study())
    for indicator in leaves.set.study.indicators {
      for moment in indicator.moments {
        leaves.add(indicator.id, moment, at: ThamesValley.oxfordshire, tally)
      }
    }
    leaves.count(.child, "recognised", "all", at: ThamesValley.oxfordshire, tally.eligible)
    return Evaluator().evaluation(of: leaves.set, generated: day)
  }
}
