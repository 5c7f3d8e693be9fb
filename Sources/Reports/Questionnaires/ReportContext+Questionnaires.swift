import Evaluations
import Indicators
import Studies
import Tallies

extension ReportContext {
  /// The questionnaires of which the study has any form.
  var questionnaires: [Questionnaire] { Questionnaire.all(self) }

  /// The changes of the chief scores, of the cohort, in the order of the report.
  var chiefScoreChanges: [ScoreChangeWords] {
    questionnaires.flatMap { questionnaire in
      questionnaire.answerers.compactMap { answerer in
        questionnaire.chief.flatMap {
          questionnaire.change($0, answerer, in: cohort.cell)
        }
      }
    }
  }

  /// Every change of scores that the report prints.
  var scoreChanges: [ScoreChangeWords] {
    questionnaires.flatMap { questionnaire in
      questionnaire.arms.flatMap { arm in
        questionnaire.answerers.flatMap { answerer in
          questionnaire.means.compactMap {
            questionnaire.change($0, answerer, in: arm.cell)
          }
        }
      }
    }
  }

  /// Every contrast of changes between the arms that the report prints a size of.
  var scoreContrasts: [ScoreContrast] {
    questionnaires.flatMap { questionnaire in
      questionnaire.present.flatMap { answerer in
        questionnaire.means.compactMap { ScoreContrast(questionnaire, $0, answerer) }
      }
    }.filter(\.isReportable)
  }

  /// Whether anything is known of an indicator in the cohort, whoever answered.
  func isMeasured(_ indicator: Indicator) -> Bool {
    let cells =
      indicator.isOfQuestionnaire
      ? [cohort.cell] + InstrumentVersion.Informant.allCases.map(cohort.cell.answered)
      : [cohort.cell]
    return indicator.moments.contains { moment in
      cells.contains { reading(indicator, moment, in: $0).standing == .value }
    }
  }
}
