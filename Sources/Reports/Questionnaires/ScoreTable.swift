import Documents
import Indicators
import Tallies

/// Means of scores with their spread, the cohort beside the comparison arm and published norms.
struct ScoreTable {
  let questionnaire: Questionnaire
  let indicators: [Indicator]
  let id: String
  let caption: String

  /// A row for each score, who answered and moment; nil where nobody has a score.
  var table: Table? {
    let groups = indicators.flatMap { indicator -> [Table.Row] in
      let rows = questionnaire.present.flatMap { answerer in
        [Moment.baseline, .followUp].compactMap { row(indicator, $0, answerer) }
      }
      return rows.isEmpty ? [] : [Table.Row([.text(indicator.title)], rank: .group)] + rows
    }
    guard !groups.isEmpty else { return nil }
    let arms = questionnaire.arms.flatMap { arm -> [Table.Column] in
      [
        .init("\(arm.name): \(questionnaire.noun.plural)"), .init("Mean (interval)"), .init("SD"),
      ]
    }
    return Table(
      id: id, caption: caption,
      columns: [.init("Who answered and when", numeric: false)] + arms
        + (hasNorms ? [.init("British norm: mean (SD)")] : []),
      rows: groups, notes: notes.map(\.inlines))
  }

  private var hasNorms: Bool { !questionnaire.instrument.norms.isEmpty }

  private func row(
    _ indicator: Indicator, _ moment: Moment, _ answerer: Answerer
  ) -> Table.Row? {
    let readings = questionnaire.arms.map {
      questionnaire.reading(indicator, moment, answerer, in: $0.cell)
    }
    guard readings.contains(where: { $0.reading.standing != .notApplicable }) else { return nil }
    return Table.Row(
      [.text("\(answerer.title), \(moment.label)")]
        + readings.flatMap { [$0.number, $0.mean, $0.deviation] }
        + (hasNorms ? readings.prefix(1).map(\.published) : []))
  }

  private var notes: [Sentence] {
    let own: Sentence = """
      Points on the scale of the questionnaire, not percentages; everyone with a score at the \
      moment, so that baseline and follow-up are not the same \(questionnaire.noun.plural).
      """
    guard hasNorms else { return [own] }
    return [
      own,
      """
      Norms are those of British children of 5 to 15 in 1999: old, of other ages, and a \
      reference, not a target. A norm that could not be verified is left out.
      """,
    ]
  }
}
