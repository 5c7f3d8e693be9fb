import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// The added value of a group at high risk, only where the study declares it to be one.
struct AddedValuePart {
  let questionnaire: Questionnaire
  let indicator: Indicator

  /// What is said of it, empty where it does not concern the score.
  var blocks: [Block] {
    guard questionnaire.instrument.id == Instrument.strengthsAndDifficulties.id else { return [] }
    guard let condition = questionnaire.context.study.questionnaires.highRisk else {
      return [.text(Self.absent)]
    }
    let sentences = questionnaire.arms.compactMap { sentence($0.name, in: $0.cell) }
    guard !sentences.isEmpty else { return [] }
    return [
      .text(
        """
        \(strong: "Added value.") A published formula says how parents’ totals of a group at high \
        risk would stand six months later without help; above zero is better than that. It holds \
        only for such groups, never for one child. The study declares: “\(condition)”
        """), .bullets(sentences),
    ]
  }

  private static let absent: Sentence = """
    The added value score was not worked out: it is only for groups at high risk, which the study \
    does not declare the children to be.
    """

  private func sentence(_ arm: String, in cell: Cell) -> Sentence? {
    let change = questionnaire.change(indicator, Answerer(informant: .parent), in: cell)
    guard let added = change?.change.addedValue else { return nil }
    guard added.pairs >= Reading.fewest else {
      return "\(arm): too few to say, with \(questionnaire.noun.counted(added.pairs))."
    }
    return """
      \(arm): \(.signed(added.points.value)) points (\(added.points.intervalName) \
      \(.signedLimits(added.points))) over \(questionnaire.noun.counted(added.pairs)), an effect \
      size of \(.signed(added.effectSize, decimals: 2)) by the formula’s own standard deviation \
      of \(.number(AddedValue.standardDeviation, decimals: 0)) points: \(verdict(added.points)).
      """
  }

  private func verdict(_ points: Estimate) -> Sentence {
    switch Standing(points, around: 0) {
    case .higher: "better than the formula expects"
    case .lower: "not as good as the formula expects"
    case .undetermined: "not distinguishable from what the formula expects"
    }
  }
}
