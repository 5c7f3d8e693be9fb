import Documents
import Evaluations
import Indicators
import Tallies

/// Mean scores of the same children or families before and after, rollout beside comparison.
struct ScoreFigure {
  let questionnaire: Questionnaire
  let indicator: Indicator

  /// The figure, nil where nobody has enough scores both times.
  var block: Block? {
    let lines = lines
    guard let first = lines.first else { return nil }
    return .figure(
      Figure(
        id: "figure-\(indicator.id)-change", title: title(first.words),
        caption: caption, alternative: alternative(lines), chart: .intervals(chart(lines)),
        table: table(lines)))
  }

  /// An arm of those who answered.
  private struct Line {
    let name: String
    let words: ScoreChangeWords
    let norm: Double?
  }

  private var lines: [Line] {
    questionnaire.present.flatMap { answerer in
      questionnaire.arms.compactMap { arm -> Line? in
        guard let words = questionnaire.change(indicator, answerer, in: arm.cell), words.isEnough
        else { return nil }
        let norm = questionnaire.reading(indicator, .baseline, answerer, in: arm.cell).norm
        let name =
          questionnaire.arms.count > 1
          ? "\(answerer.title), \(arm.name.lowercased())" : answerer.title
        return Line(name: name, words: words, norm: norm?.mean)
      }
    }
  }

  private func title(_ words: ScoreChangeWords) -> String {
    let (before, after) = (words.change.before.mean, words.change.after.mean)
    let verdict =
      words.standing == .undetermined ? "; we cannot tell whether it changed" : ""
    let sentence: Sentence = """
      \(words.answerer.title): mean \(indicator.scaleName) \(.number(before, decimals: 1)) \
      points at baseline and \(.number(after, decimals: 1)) at follow-up\(verdict)
      """
    return sentence.plain
  }

  private var caption: String {
    """
    Means of the same \(questionnaire.noun.plural) at baseline and at follow-up, in points of the \
    scale. The interval of each mean is made as if they were unrelated; what can be told of the \
    change is in the table after.
    """
  }

  private func alternative(_ lines: [Line]) -> String {
    let parts = lines.map { line -> Sentence in
      let change = line.words.change
      return """
        \(line.name): \(.number(change.before.mean, decimals: 1)), then \
        \(.number(change.after.mean, decimals: 1)) points
        """
    }
    return "A pair of rows for each, baseline above follow-up. \(parts.joined(by: "; ").plain)."
  }

  private func chart(_ lines: [Line]) -> IntervalChart {
    IntervalChart(
      axis: .scores, axisTitle: "\(indicator.title), mean in points",
      seriesNames: [Moment.baseline.title, Moment.followUp.title],
      markNames: lines.contains { $0.norm != nil } ? ["British norm, 1999"] : [],
      rows: lines.flatMap { line in
        let change = line.words.change
        return [change.before, change.after].enumerated().map { series, spread in
          let limits = spread.interval(of: change.pairs, level: change.change.level)
          return IntervalChart.Row(
            label: line.name, detail: line.words.noun.counted(change.pairs).plain,
            estimate: spread.mean, lower: limits?.lower, upper: limits?.upper,
            marks: line.norm.map { [.init(kind: 0, value: $0)] } ?? [], series: series)
        }
      })
  }

  private func table(_ lines: [Line]) -> Table {
    Table(
      id: "table-figure-\(indicator.id)-change",
      caption: "\(indicator.scaleName.capitalisedFirst), means of the same "
        + questionnaire.noun.plural,
      columns: [
        .init("Who answered and when", numeric: false),
        .init(questionnaire.noun.plural.capitalisedFirst), .init("Mean"), .init("Interval"),
      ],
      rows: lines.flatMap { line in
        let change = line.words.change
        return [(Moment.baseline, change.before), (.followUp, change.after)].map {
          let limits = $1.interval(of: change.pairs, level: change.change.level)
          return Table.Row([
            .text("\(line.name), \($0.label)"), .count(change.pairs),
            .number($1.mean, decimals: 1),
            limits.map { .numberInterval($0.lower, $0.upper, decimals: 1) }
              ?? .absent(.notApplicable),
          ])
        }
      })
  }
}
