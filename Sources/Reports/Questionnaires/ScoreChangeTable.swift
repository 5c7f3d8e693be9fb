import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// The changes of the same children's or families' scores, with everything that tells their size.
struct ScoreChangeTable {
  let questionnaire: Questionnaire
  let indicators: [Indicator]
  let id: String
  let caption: String

  /// A row for each score, who answered and arm; nil where there are no pairs.
  var table: Table? {
    let rows = indicators.flatMap { indicator -> [Table.Row] in
      let rows = questionnaire.present.flatMap { self.rows(indicator, $0) }
      return rows.isEmpty ? [] : [Table.Row([.text(indicator.title)], rank: .group)] + rows
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      id: id, caption: caption,
      columns: [
        .init("Who answered", numeric: false), .init("Pairs"), .init("Before: mean (SD)"),
        .init("After: mean (SD)"), .init("Mean change (interval)"), .init("p"),
        .init("Change in SDs of before"),
      ] + (hasDeclared ? [.init("Change in declared SDs")] : []) + [.init("Correlation")],
      rows: rows, notes: notes.map(\.inlines))
  }

  private var changes: [ScoreChangeWords] {
    questionnaire.arms.flatMap { arm in
      questionnaire.present.flatMap { answerer in
        indicators.compactMap { questionnaire.change($0, answerer, in: arm.cell) }
      }
    }
  }

  private var hasDeclared: Bool { changes.contains { $0.standardised(.declared) != nil } }

  private func rows(_ indicator: Indicator, _ answerer: Answerer) -> [Table.Row] {
    let arms = questionnaire.arms
    let own = arms.compactMap { arm -> Table.Row? in
      let name =
        arms.count > 1 ? "\(answerer.title), \(arm.name.lowercased())" : answerer.title
      if let words = questionnaire.change(indicator, answerer, in: arm.cell) {
        return row(words, name)
      }
      return isSuppressed(indicator, answerer, in: arm.cell) ? absent(name) : nil
    }
    guard let contrast = ScoreContrast(questionnaire, indicator, answerer),
      contrast.isReportable, let difference = contrast.difference
    else { return own }
    let empty = Value.absent(.notApplicable)
    let cells: [Value] = [
      .text("\(answerer.title), difference in change"), empty, empty, empty,
      .signedWithLimits(difference.estimate),
      difference.p.map(Value.probability) ?? empty, empty,
    ]
    return own + [Table.Row(cells + (hasDeclared ? [empty] : []) + [empty], rank: .total)]
  }

  private func isSuppressed(
    _ indicator: Indicator, _ answerer: Answerer, in cell: Cell
  ) -> Bool {
    [Moment.baseline, .followUp].contains {
      questionnaire.reading(indicator, $0, answerer, in: cell).reading.isSuppressed
    }
  }

  private func absent(_ name: String) -> Table.Row {
    Table.Row(
      [.text(name)] + Array(repeating: .absent(.suppressed), count: hasDeclared ? 8 : 7))
  }

  private func row(_ words: ScoreChangeWords, _ name: String) -> Table.Row {
    let change = words.change
    let few = Value.absent(.unreliable)
    guard words.isEnough else {
      return Table.Row(
        [.text(name), .count(change.pairs)] + Array(repeating: few, count: hasDeclared ? 7 : 6))
    }
    let standardised = { (denominator: StandardisedChange.Denominator) -> Value in
      words.standardised(denominator).map { .signedWithLimits($0.estimate, decimals: 2) }
        ?? .absent(.notApplicable)
    }
    return Table.Row(
      [
        .text(name), .count(change.pairs), .spread(change.before), .spread(change.after),
        .signedWithLimits(change.change),
        words.p.map(Value.probability) ?? .absent(.notApplicable), standardised(.before),
      ] + (hasDeclared ? [standardised(.declared)] : [])
        + [
          change.correlation.map { .number($0, decimals: 2) } ?? .absent(.notApplicable)
        ])
  }

  private var notes: [Sentence] {
    let declared = changes.compactMap(\.change.reliability).reduce(into: [Sentence]()) {
      let words: Sentence = "\(.number($1.standardDeviation, decimals: 1)) (\($1.source))"
      if !$0.contains(words) { $0.append(words) }
    }
    return [
      """
      Change: after less before, in points; below zero means fewer difficulties or less stress, \
      but for prosocial behaviour, where more is better. The change in SDs divides it by the \
      standard deviation of the same pairs before. p-values are not adjusted for their number.
      """,
      hasDeclared && !declared.isEmpty
        ? "Declared standard deviation: \(declared.listed())." : "",
    ].filter { !$0.isEmpty }
  }
}
