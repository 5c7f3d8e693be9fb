import Documents
import Evaluations
import Indicators
import Tallies

/// Who gave forms, at baseline and at follow-up, and who gave none afterwards.
struct WhoAnswered {
  let questionnaire: Questionnaire

  /// Sentences and tables, none of them empty.
  var blocks: [Block] {
    let notes = FormNotes(questionnaire: questionnaire).sentences
    return [
      .bullets(sentences), .table(table), .table(pairing), dropOut.map(Block.table),
      notes.isEmpty ? nil : .bullets(notes),
    ].compactMap { $0 }.filter { $0 != .list([], ordered: false) }
  }

  private var context: ReportContext { questionnaire.context }
  private var name: String { questionnaire.instrument.table }

  private func paired(_ pairing: Pairing, _ answerer: Answerer, in cell: Cell) -> Int? {
    questionnaire.count("pairing:\(name)", pairing.rawValue, answerer, in: cell)
  }

  /// Those with a baseline whose time for a follow-up is over; nil where it may not be shown.
  private func due(_ answerer: Answerer, in cell: Cell) -> Int? {
    let counts = Pairing.allCases.filter(\.isDue).map { paired($0, answerer, in: cell) }
    return counts.contains(nil) ? nil : counts.reduce(0) { $0 + ($1 ?? 0) }
  }

  private func forms(_ answerer: Answerer, in cell: Cell) -> (yes: Int?, all: Int?) {
    let yes = questionnaire.count("forms:\(name)", "yes", answerer, in: cell)
    let no = questionnaire.count("forms:\(name)", "no", answerer, in: cell)
    return (yes, yes.flatMap { yes in no.map { yes + $0 } })
  }

  /// Of the cohort: how many have a form, and how many of those due have one afterwards.
  private var sentences: [Sentence] {
    questionnaire.present.map { answerer in
      let (yes, all) = forms(answerer, in: context.cohort.cell)
      guard let yes, let all, all > 0 else {
        return """
          \(strong: "\(answerer.title):") the numbers are suppressed to protect people, or not \
          known.
          """
      }
      return """
        \(strong: "\(answerer.title):") \(questionnaire.noun.counted(yes, of: all)) \
        (\(.share(yes, of: all))) \(yes == 1 ? "has" : "have") a form. \
        \(followed(answerer))
        """
    }
  }

  private func followed(_ answerer: Answerer) -> Sentence {
    let cell = context.cohort.cell
    guard let due = due(answerer, in: cell),
      let both = context.counts.part(paired(.paired, answerer, in: cell), of: due)
    else { return "How many have one at follow-up is not shown." }
    guard due > 0 else { return "None was due for a follow-up yet." }
    return """
      Of \(.count(due)) with a baseline whose follow-up was due, \(.count(both)) \
      (\(share(both, of: due))) can be looked at before and after.
      """
  }

  private func share(_ part: Int, of whole: Int) -> Value {
    whole < Reading.fewest ? .absent(.unreliable) : .share(part, of: whole)
  }

  private var table: Table {
    Table(
      id: "table-\(questionnaire.anchor)-forms", caption: "Who answered, by arm",
      columns: [
        .init("Who answered", numeric: false),
        .init("\(questionnaire.noun.plural.capitalisedFirst) recognised"), .init("With a form"),
        .init("Share"), .init("Score at baseline"), .init("Score at follow-up"),
        .init("Before and after"), .init("Of those due"),
      ],
      rows: questionnaire.arms.flatMap { arm in
        [Table.Row([.text(arm.name)], rank: .group)]
          + questionnaire.present.map { row($0, in: arm.cell) }
      }, notes: [Self.note.inlines])
  }

  private static let note: Sentence = """
    Baseline: the form nearest to the day of imprisonment, at most three months after it. \
    Follow-up: the form nearest to six months after the baseline, from four to eight months. Of \
    those due: of those with a baseline for whom these eight months are over.
    """

  private func row(_ answerer: Answerer, in cell: Cell) -> Table.Row {
    let (yes, all) = forms(answerer, in: cell)
    let moments: [Value] = [.baseline, .followUp].map { moment in
      questionnaire.chief.map {
        questionnaire.reading($0, moment, answerer, in: cell).number
      } ?? .absent(.notApplicable)
    }
    let both = paired(.paired, answerer, in: cell)
    let due = due(answerer, in: cell)
    return Table.Row(
      [.text(answerer.title), .known(all), .known(yes), part(yes, of: all)] + moments
        + [.known(both), part(both, of: due)])
  }

  private func part(_ part: Int?, of whole: Int?) -> Value {
    guard let part, let whole else { return .absent(.suppressed) }
    guard whole > 0 else { return .absent(.notApplicable) }
    return context.counts.part(part, of: whole).map { share($0, of: whole) }
      ?? .absent(.suppressed)
  }

  /// What became of those with a form, in the cohort.
  private var pairing: Table {
    Table(
      id: "table-\(questionnaire.anchor)-pairing",
      caption: "What became of those with a form, \(context.cohort.name)",
      columns: [.init("Before and after", numeric: false), .init("What it means", numeric: false)]
        + questionnaire.present.map { .init($0.title) },
      rows: Pairing.allCases.map { pairing in
        Table.Row(
          [.text(pairing.title), .text(pairing.meaning)]
            + questionnaire.present.map {
              .known(paired(pairing, $0, in: context.cohort.cell))
            })
      })
  }

  /// The baselines of those who gave a form afterwards and of those who did not.
  private var dropOut: Table? {
    guard let chief = questionnaire.chief else { return nil }
    let rows = questionnaire.arms.flatMap { arm -> [Table.Row] in
      let rows = questionnaire.present.compactMap { answerer in
        questionnaire.change(chief, answerer, in: arm.cell).flatMap {
          dropOut($0, answerer, in: arm.cell)
        }
      }
      return rows.isEmpty ? [] : [Table.Row([.text(arm.name)], rank: .group)] + rows
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      id: "table-\(questionnaire.anchor)-drop-out",
      caption: "\(chief.scaleName.capitalisedFirst) at baseline, with and without a follow-up",
      columns: [
        .init("Who answered", numeric: false), .init("Before and after"), .init("Mean (SD)"),
        .init("Baseline only"), .init("Mean (SD)"), .init("Difference, points"),
      ], rows: rows,
      notes: [
        [
          """
          Where those without a follow-up began elsewhere, a change of the others cannot stand \
          for them. Baseline only includes those whose follow-up is not due yet.
          """
        ]
      ])
  }

  private func dropOut(
    _ words: ScoreChangeWords, _ answerer: Answerer, in cell: Cell
  ) -> Table.Row? {
    let change = words.change
    guard words.isEnough else { return nil }
    return Table.Row([
      .text(answerer.title), .count(change.pairs), .spread(change.before),
      change.beforeOnly?.count.map(Value.count) ?? .absent(.notAvailable),
      change.beforeOnly.map(Value.spread) ?? .absent(.notAvailable),
      change.beforeOnly.map { .signed($0.mean - change.before.mean) }
        ?? .absent(.notAvailable),
    ])
  }
}
