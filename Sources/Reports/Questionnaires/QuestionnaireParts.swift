import Documents
import Indicators
import Tallies

/// What is said of the scores of one questionnaire: at each moment, and of the same people.
struct QuestionnaireParts {
  let questionnaire: Questionnaire

  private var anchor: String { questionnaire.anchor }
  private var chiefs: [Indicator] {
    (questionnaire.chief.map { [$0] } ?? []) + questionnaire.checks
  }

  /// Bands and means at baseline and at follow-up.
  var standing: [Block] {
    let bands = questionnaire.means.compactMap { BandFigure(questionnaire, $0) }
    let chief = bands.first { $0.indicator == questionnaire.chief }
    let others = bands.filter { $0.indicator != questionnaire.chief }
    let scores = ScoreTable(
      questionnaire: questionnaire, indicators: chiefs, id: "table-\(anchor)-means",
      caption: "Mean scores at baseline and at follow-up"
    ).table
    let further = ScoreTable(
      questionnaire: questionnaire, indicators: questionnaire.others,
      id: "table-\(anchor)-other-means", caption: "Mean scores of the other scales"
    ).table
    let blocks: [Block] =
      [chief?.block].compactMap { $0 } + shares + [scores.map(Block.table)].compactMap { $0 }
      + (questionnaire.checks.isEmpty ? [] : [.text(Self.check)])
      + folded("Show the other scales", [further.map(Block.table)].compactMap { $0 })
      + folded("Show the bands of the other scales", others.map { .table($0.table) })
    return blocks.isEmpty ? [.text(Self.nobody)] : blocks
  }

  private static let nobody: Sentence = "Nobody has a score that may be shown."

  private static let check: Sentence = """
    The row of prorated totals only shows how far it matters that forms with a few missing answers \
    are left out; no publication gives such a rule for this questionnaire.
    """

  private func folded(_ summary: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.details(summary: summary, blocks: blocks)]
  }

  /// The shares in some bands, with their intervals, for the cohort.
  private var shares: [Block] {
    let cell = questionnaire.context.cohort.cell
    let sentences = questionnaire.shares.flatMap { indicator in
      questionnaire.present.compactMap { answerer -> Sentence? in
        let statements = indicator.moments.compactMap { moment -> Sentence? in
          let reading = questionnaire.context.reading(
            indicator, moment, in: answerer.cell(in: cell))
          return reading.finding == nil || reading.standing == .notApplicable
            ? nil : reading.statement
        }
        guard !statements.isEmpty else { return nil }
        let head: Sentence =
          answerer.informant == nil ? "" : "\(strong: "\(answerer.title).") "
        return "\(head)\(statements.joined(by: "; ").ended)"
      }
    }
    return sentences.isEmpty ? [] : [.bullets(sentences)]
  }

  /// What can be told of the same people before and after.
  var change: [Block] {
    let tables = ScoreChangeTable(
      questionnaire: questionnaire, indicators: chiefs, name: "\(anchor)-changes",
      caption: "Change of the same \(questionnaire.noun.plural)")
    guard let chief = questionnaire.chief, let table = tables.table else {
      return [.text(noPairs)]
    }
    let further = ScoreChangeTable(
      questionnaire: questionnaire, indicators: questionnaire.others,
      name: "\(anchor)-other-changes", caption: "Change of the other scales")
    let figure = ScoreFigure(questionnaire: questionnaire, indicator: chief).block
    return [figure].compactMap { $0 } + [.table(table)]
      + [tables.sizes].compactMap { $0.map(Block.table) }
      + folded(
        "Show the other scales", [further.table, further.sizes].compactMap { $0.map(Block.table) })
      + OutcomeTable(questionnaire: questionnaire, indicator: chief).blocks
      + folded("Show the bands before and after", steps(chief))
      + AddedValuePart(questionnaire: questionnaire, indicator: chief).blocks
  }

  private var noPairs: Sentence {
    """
    There is no change to show: no \(questionnaire.noun.singular) has scores both times on the \
    same form that may be shown.
    """
  }

  private func steps(_ indicator: Indicator) -> [Block] {
    guard let score = indicator.measure.score, let scheme = questionnaire.instrument.schemes.first,
      let bands = BandNames(score, scheme: scheme)
    else { return [] }
    return questionnaire.present.enumerated().flatMap { place, answerer in
      questionnaire.arms.enumerated().compactMap { arm, entry in
        questionnaire.change(indicator, answerer, in: entry.cell).flatMap {
          BandStepTable(words: $0, bands: bands, arm: entry.name.lowercased()).block(
            id: "table-\(indicator.id)-steps-\(place + 1)-\(arm + 1)")
        }
      }
    }
  }
}
