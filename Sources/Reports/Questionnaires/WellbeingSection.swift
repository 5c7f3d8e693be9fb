import Documents
import Indicators
import Tallies

/// What questionnaires say: who answered, where children stand, and how the same ones changed.
struct WellbeingSection {
  let context: ReportContext

  /// The section, nil where the study has no form.
  var section: Section? {
    let questionnaires = context.questionnaires
    guard !questionnaires.isEmpty else { return nil }
    let parts = questionnaires.flatMap { questionnaire in
      questionnaire.answerers.count > 1
        ? apart(QuestionnaireParts(questionnaire: questionnaire))
        : [together(QuestionnaireParts(questionnaire: questionnaire))]
    }
    let changes = context.chiefScoreChanges
    return Section(
      id: Self.id, title: title(questionnaires),
      blocks: [
        .lead(lead(questionnaires).inlines),
        changes.isEmpty
          ? .text(none) : .bullets(questionnaires.flatMap(Self.sentences)),
      ],
      sections: parts + [ChangeMeaning(questionnaires: questionnaires).section])
  }

  static let id = "wellbeing"

  private func title(_ questionnaires: [Questionnaire]) -> String {
    let names = questionnaires.map { questionnaire in
      switch questionnaire.instrument.id {
      case Instrument.strengthsAndDifficulties.id: "strengths and difficulties"
      case Instrument.parentalStress.id: "parental stress"
      default: questionnaire.instrument.title
      }
    }
    return names.joined(separator: ", and ").capitalisedFirst
  }

  private func lead(_ questionnaires: [Questionnaire]) -> Sentence {
    let names = questionnaires.map { questionnaire -> Sentence in
      "the \(questionnaire.instrument.title) (about \(questionnaire.noun.plural))"
    }
    return """
      Some filled in forms, not all: \(names.listed()). A score is a number of points on the scale \
      of its questionnaire, never a percentage and never a diagnosis.
      """
  }

  private var none: Sentence {
    """
    Nobody has a score both before and after that may be shown, so that nothing is said of a change.
    """
  }

  /// The change of the chief score for each who answered, with the comparison arm beside it.
  static func sentences(_ questionnaire: Questionnaire) -> [Sentence] {
    guard let chief = questionnaire.chief else { return [] }
    return questionnaire.answerers.compactMap { answerer in
      questionnaire.change(chief, answerer, in: questionnaire.context.cohort.cell).map { words in
        let contrast = ScoreContrast(questionnaire, chief, answerer)
        let beside: Sentence =
          words.isEnough ? contrast.map { " \($0.sentence)" } ?? "" : ""
        let head = answerer.informant == nil ? chief.scaleName.capitalisedFirst : answerer.title
        return "\(strong: "\(head).") \(words.sentence)\(beside)"
      }
    }
  }

  /// Three sections for a questionnaire that several people answer.
  private func apart(_ parts: QuestionnaireParts) -> [Section] {
    let anchor = "wellbeing-\(parts.questionnaire.anchor)"
    return [
      Section(
        id: "\(anchor)-answered", title: "Who answered",
        blocks: WhoAnswered(questionnaire: parts.questionnaire).blocks),
      Section(
        id: "\(anchor)-standing", title: "Where children stand", blocks: parts.standing),
      Section(
        id: "\(anchor)-change", title: "Before and after, the same children",
        blocks: parts.change),
    ]
  }

  /// One section for a questionnaire that one person answers.
  private func together(_ parts: QuestionnaireParts) -> Section {
    Section(
      id: "wellbeing-\(parts.questionnaire.anchor)",
      title: parts.questionnaire.instrument.title,
      blocks: WhoAnswered(questionnaire: parts.questionnaire).blocks + parts.standing
        + parts.change)
  }
}
