import Documents
import Evaluations
import Indicators

/// Indicators at two or three moments, each with the denominator of its own moment.
struct SlopeFigure {
  let context: ReportContext
  /// The end of the figure's anchor.
  let name: String
  let axisTitle: String
  let moments: [Moment]
  let indicators: [Indicator]

  /// The figure, nil where no two moments of any indicator can be shown.
  var block: Block? {
    let lines = indicators.map { indicator in
      (indicator, moments.map { context.reading(indicator, $0) })
    }.filter { $0.1.count { $0.estimate != nil } > 1 }
    guard !lines.isEmpty else { return nil }
    return .figure(
      Figure(
        id: "figure-\(name)", title: title(lines), caption: caption,
        alternative: alternative(lines), chart: .slopes(chart(lines)), table: table(lines)))
  }

  private typealias Line = (indicator: Indicator, readings: [Reading])

  private var caption: String {
    """
    Percentages of \(context.cohort.name) with their intervals. Each moment has its own \
    denominator; the changes of the same children are in the table after.
    """
  }

  /// The sizes of the first line, with no claim beyond its paired change.
  private func title(_ lines: [Line]) -> String {
    let line = lines[0]
    let sizes = line.readings.filter { $0.estimate != nil }.map {
      "\($0.size) \($0.moment.phrase)" as Sentence
    }
    return "\(line.indicator.title): \(sizes.listed().plain)\(verdict(line.indicator).plain)"
  }

  private func verdict(_ indicator: Indicator) -> Sentence {
    guard let change = context.wholeChange(indicator.id), change.isEnough else { return "" }
    return change.standing == .undetermined ? "; we cannot tell whether it changed" : ""
  }

  private func alternative(_ lines: [Line]) -> String {
    lines.map { line -> Sentence in
      let sizes = line.readings.map { "\($0.moment.label) \($0.size)" as Sentence }
      return "\(line.indicator.title): \(sizes.joined(by: ", "))."
    }.joined(by: " ").plain
  }

  private func chart(_ lines: [Line]) -> SlopeChart {
    SlopeChart(
      axisTitle: axisTitle, moments: moments.map(\.title),
      series: lines.map { line in
        SlopeChart.Series(
          name: line.indicator.title,
          points: line.readings.map {
            .init(
              estimate: $0.estimate?.value, lower: $0.estimate?.lower, upper: $0.estimate?.upper)
          },
          baseline: line.readings.map { context.baseline($0)?.baseline.value })
      })
  }

  private func table(_ lines: [Line]) -> Table {
    Table(
      id: "table-figure-\(name)", caption: "\(axisTitle), by moment",
      columns: [
        .init("Indicator and moment", numeric: false), .init("Count"), .init("Percentage"),
        .init("Interval"), .init("National"),
      ],
      rows: lines.flatMap(\.readings).map { reading in
        Table.Row([
          .text(reading.label), reading.counts, reading.size, reading.interval,
          context.baseline(reading).map { reading.size($0.baseline.value) }
            ?? .absent(reading.uncompared),
        ])
      })
  }
}
