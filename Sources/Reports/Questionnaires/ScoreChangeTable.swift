import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// The changes of the same children's or families' scores, in points and in standard deviations.
struct ScoreChangeTable {
  let questionnaire: Questionnaire
  let indicators: [Indicator]
  /// The end of the tables' anchors.
  let name: String
  let caption: String

  /// Means before and after with the change in points; nil where there are no pairs.
  var table: Table? {
    let rows = grouped { indicator in
      questionnaire.present.flatMap { self.rows(indicator, $0) }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      id: "table-\(name)", caption: caption,
      columns: [
        .init("Who answered", numeric: false), .init("Pairs"), .init("Before: mean (SD)"),
        .init("After: mean (SD)"), .init("Mean change (interval)"), .init("p"),
      ], rows: rows, notes: [Self.note.inlines])
  }

  private static let note: Sentence = """
    Change: after less before, in points; below zero means fewer difficulties or less stress, but \
    for prosocial behaviour, where more is better. p-values are not adjusted for their number.
    """

  /// A row for each indicator, headed by its title.
  private func grouped(_ rows: (Indicator) -> [Table.Row]) -> [Table.Row] {
    indicators.flatMap { indicator -> [Table.Row] in
      let found = rows(indicator)
      return found.isEmpty
        ? [] : [Table.Row([.text(indicator.title)], rank: .group)] + found
    }
  }

  private func name(_ answerer: Answerer, _ arm: String) -> String {
    questionnaire.arms.count > 1 ? "\(answerer.title), \(arm.lowercased())" : answerer.title
  }

  private func rows(_ indicator: Indicator, _ answerer: Answerer) -> [Table.Row] {
    let own = questionnaire.arms.compactMap { arm -> Table.Row? in
      let label = Value.text(name(answerer, arm.name))
      if let words = questionnaire.change(indicator, answerer, in: arm.cell) {
        return row(words, label)
      }
      return isSuppressed(indicator, answerer, in: arm.cell)
        ? Table.Row([label] + Array(repeating: .absent(.suppressed), count: 5)) : nil
    }
    guard let contrast = ScoreContrast(questionnaire, indicator, answerer),
      contrast.isReportable, let difference = contrast.difference
    else { return own }
    let empty = Value.absent(.notApplicable)
    return own + [
      Table.Row(
        [
          .text("\(answerer.title), difference in change"), empty, empty, empty,
          .signedWithLimits(difference.estimate),
          difference.p.map(Value.probability) ?? empty,
        ], rank: .total)
    ]
  }

  private func isSuppressed(
    _ indicator: Indicator, _ answerer: Answerer, in cell: Cell
  ) -> Bool {
    [Moment.baseline, .followUp].contains {
      questionnaire.reading(indicator, $0, answerer, in: cell).reading.isSuppressed
    }
  }

  private func row(_ words: ScoreChangeWords, _ label: Value) -> Table.Row {
    let change = words.change
    guard words.isEnough else {
      let few = Array(repeating: Value.absent(.unreliable), count: 4)
      return Table.Row([label, .count(change.pairs)] + few)
    }
    return Table.Row([
      label, .count(change.pairs), .spread(change.before), .spread(change.after),
      .signedWithLimits(change.change),
      words.p.map(Value.probability) ?? .absent(.notApplicable),
    ])
  }
}

extension ScoreChangeTable {
  /// The change in standard deviations, each named; nil where there are not enough pairs.
  var sizes: Table? {
    let declared = entries.compactMap { $0.words.standardised(.declared) }
    let rows = grouped { indicator in
      entries.filter { $0.words.indicator == indicator }.map {
        sizeRow($0, isDeclared: !declared.isEmpty)
      }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      id: "table-\(name)-sizes", caption: "\(caption), in standard deviations",
      columns: [
        .init("Who answered", numeric: false), .init("SD before"),
        .init("Change by SD before (interval)"),
      ]
        + (declared.isEmpty
          ? [] : [.init("SD declared"), .init("Change by SD declared (interval)")])
        + [.init("Correlation")],
      rows: rows, notes: sizeNotes.map(\.inlines))
  }

  private var entries: [(name: String, words: ScoreChangeWords)] {
    questionnaire.present.flatMap { answerer in
      questionnaire.arms.flatMap { arm in
        indicators.compactMap { indicator in
          questionnaire.change(indicator, answerer, in: arm.cell).flatMap {
            $0.isEnough ? (name(answerer, arm.name), $0) : nil
          }
        }
      }
    }
  }

  private func sizeRow(
    _ entry: (name: String, words: ScoreChangeWords), isDeclared: Bool
  ) -> Table.Row {
    let kinds: [StandardisedChange.Denominator] = isDeclared ? [.before, .declared] : [.before]
    let cells = kinds.flatMap { kind -> [Value] in
      guard let size = entry.words.standardised(kind) else {
        return Array(repeating: .absent(.notApplicable), count: 2)
      }
      return [
        .number(size.standardDeviation, decimals: 1),
        .signedWithLimits(size.estimate, decimals: 2),
      ]
    }
    let correlation = entry.words.change.correlation
    return Table.Row(
      [.text(entry.name)] + cells
        + [correlation.map { .number($0, decimals: 2) } ?? .absent(.notApplicable)])
  }

  private var sizeNotes: [Sentence] {
    let sources = entries.compactMap(\.words.change.reliability).reduce(into: [Sentence]()) {
      let words: Sentence = "\(.number($1.standardDeviation, decimals: 1)) (\($1.source))"
      if !$0.contains(words) { $0.append(words) }
    }
    let own: Sentence = """
      SD before: the standard deviation of the same pairs at baseline. The correlation is that of \
      the two scores: the lower it is, the more of a change is regression to the mean.
      """
    return [own]
      + (sources.isEmpty ? [] : ["Declared by the study: \(sources.listed())."])
  }
}
