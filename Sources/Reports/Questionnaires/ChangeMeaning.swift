import Documents
import Indicators

/// What a change of scores can and cannot mean.
struct ChangeMeaning {
  let questionnaires: [Questionnaire]

  /// The section.
  var section: Section {
    Section(
      id: "wellbeing-meaning", title: "What a change of scores can and cannot mean",
      blocks: [
        .callout(
          Callout(
            .warning, title: "A change of scores is not what the pathway did",
            blocks: [.bullets(reasons)])),
        .text(Self.example),
      ])
  }

  private var reasons: [Sentence] {
    [
      """
      \(strong: "Regression to the mean.") Families are met at a difficult time. Scores that are \
      unusually high tend to be followed by lower ones in any case.
      """,
      """
      \(strong: "Time.") Many difficulties ease by themselves within months.
      """,
      """
      \(strong: "Who is left.") Only those with forms both times can be looked at; the others may \
      have fared otherwise.
      """,
      """
      \(strong: "Who answered.") A form is one person’s view. A parent under strain may see more \
      difficulties in a child, and fewer when the strain eases, without a change in the child. \
      Parents, teachers and young people often disagree, and are never added together.
      """,
      """
      \(strong: "Only a comparison tells more.") Without others in the same position who had no \
      pathway, a change is described, not explained; and with them it is an association.
      """,
    ] + stress
  }

  private var stress: [Sentence] {
    guard questionnaires.contains(where: { $0.instrument.id == Instrument.parentalStress.id })
    else { return [] }
    return [
      """
      \(strong: "Parental Stress Scale.") It has no cut-offs: no total divides parents who need \
      help from others. It must not be confused with the Perceived Stress Scale, which is also \
      called PSS.
      """
    ]
  }

  private static let example: Sentence = """
    How much this matters: in 9,764 young people seen by services, parents’ totals changed by 0.40 \
    standard deviations from before to after; by the added value score the same forms gave 0.12 \
    (Wolpert, Goerzig, Deighton, Fugard, Newman and Ford, 2015).
    """
}
