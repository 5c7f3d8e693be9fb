import Documents
import Indicators
import Tallies

/// Limitations of what was learned by questionnaires.
struct QuestionnaireLimitations {
  let context: ReportContext

  /// Those that hold for this study.
  var found: [Limitation] {
    let questionnaires = context.questionnaires
    guard !questionnaires.isEmpty else { return [] }
    return [answered(questionnaires), views] + [norms(questionnaires)].compactMap { $0 }
      + questionnaires.flatMap(dates) + [prorated(questionnaires)].compactMap { $0 }
  }

  /// Of whom there are forms at all.
  private func answered(_ questionnaires: [Questionnaire]) -> Limitation {
    let parts = questionnaires.flatMap { questionnaire in
      questionnaire.present.compactMap { answerer -> Sentence? in
        let dimension = "forms:\(questionnaire.instrument.table)"
        let counts = ["yes", "no"].map {
          questionnaire.count(dimension, $0, answerer, in: context.cohort.cell)
        }
        guard let yes = counts[0], let no = counts[1], yes + no > 0 else { return nil }
        let who = answerer.informant == nil ? questionnaire.instrument.title : answerer.title
        return "\(who) \(questionnaire.noun.counted(yes, of: yes + no))"
      }
    }
    let numbers: Sentence = parts.isEmpty ? "" : " (\(parts.joined(by: "; ")))"
    return Limitation(
      title: "Who filled in questionnaires",
      text: """
        There are forms of some only\(numbers). Those who answer differ from those who do not, \
        and those who answer twice from those who answer once.
        """)
  }

  private var views: Limitation {
    Limitation(
      title: "Scores are views",
      text: """
        A form is the view of one person. A parent’s own strain colours what they see, and scores \
        fall on a second form more often than they rise, whatever was done.
        """)
  }

  private func norms(_ questionnaires: [Questionnaire]) -> Limitation? {
    guard questionnaires.contains(where: { !$0.instrument.norms.isEmpty }) else { return nil }
    return Limitation(
      title: "Norms of 1999",
      text: """
        The British norms of the Strengths and Difficulties Questionnaire are of children of 5 to \
        15 in 1999. Children’s scores have changed since, and this cohort is of other ages.
        """)
  }

  private func dates(_ questionnaire: Questionnaire) -> [Limitation] {
    let notes = FormNotes(questionnaire: questionnaire)
    let found = [notes.overlapping, notes.before].compactMap { $0 }
    guard !found.isEmpty else { return [] }
    return [
      Limitation(
        title: "When forms were filled in: \(questionnaire.instrument.title)",
        text: found.joined(by: " "))
    ]
  }

  private func prorated(_ questionnaires: [Questionnaire]) -> Limitation? {
    guard questionnaires.contains(where: { !$0.checks.isEmpty }) else { return nil }
    return Limitation(
      title: "Prorated totals",
      text: """
        Where the mean of the answers given stands for some that are missing, this is the \
        toolkit’s own proposal, shown beside the complete forms and never instead of them.
        """)
  }
}
