import Documents
import Evaluations
import Indicators
import Studies

/// Each rollout area against the comparison areas, their mean, and where a further one may lie.
struct AreaEffectsFigure {
  let outcome: DesignedOutcome

  /// The figure, nil where no rollout area can be shown.
  var block: Block? {
    guard let summary = outcome.analysis.byArea, !summary.rows.isEmpty else { return nil }
    let lines = lines(summary)
    return .figure(
      Figure(
        id: "figure-by-area-\(outcome.anchor)", title: title(summary).plain,
        caption: """
          \(outcome.label): each rollout area less the comparison areas together, \(outcome.unit), \
          with intervals. All rows share one comparison, so that they go up and down together.
          """,
        alternative: alternative(lines).plain, chart: .intervals(chart(lines)),
        table: table(lines)))
  }

  private struct Line {
    let name: String
    let estimate: Estimate
    var series = 0
    var summary = false
  }

  private func lines(_ summary: AreaSummary) -> [Line] {
    let rows = summary.rows.map { row in
      Line(name: name(row.area), estimate: row.estimate)
    }
    let mean = summary.mean.map {
      Line(name: "Mean of rollout areas (random effects)", estimate: $0, summary: true)
    }
    let prediction = summary.prediction.map {
      Line(name: "Where a further area may lie", estimate: $0, series: 1)
    }
    return rows + [mean, prediction].compactMap { $0 }
  }

  private func name(_ code: String) -> String {
    outcome.context.study.areas.first { $0.code == code }?.name ?? code
  }

  private func title(_ summary: AreaSummary) -> Sentence {
    let rows = summary.rows.map(\.estimate.value)
    guard summary.rows.count > 1 else {
      return "One rollout area beside the comparison areas: nothing can be said of others"
    }
    let spread: Sentence =
      summary.prediction == nil ? "; too few to say where a further area may lie" : ""
    return """
      \(.count(rows.count)) rollout areas against the one set of comparison areas: \
      \(outcome.span(rows))\(spread)
      """
  }

  private func alternative(_ lines: [Line]) -> Sentence {
    let told = lines.map {
      "\($0.name): \(outcome.difference($0.estimate.value)) (\(outcome.limits($0.estimate)))"
        as Sentence
    }
    return "A forest plot by area. \(told.joined(by: "; "))."
  }

  private func chart(_ lines: [Line]) -> IntervalChart {
    IntervalChart(
      axis: outcome.axis, axisTitle: "Area less the comparison areas, \(outcome.unit)",
      seriesNames: [], markNames: [],
      rows: lines.map { line in
        IntervalChart.Row(
          label: line.name, detail: line.series == 1 ? "prediction interval" : "",
          estimate: line.estimate.value, lower: line.estimate.lower, upper: line.estimate.upper,
          series: line.series, summary: line.summary)
      })
  }

  private func table(_ lines: [Line]) -> Table {
    Table(
      id: "table-by-area-\(outcome.anchor)",
      caption: "Rollout areas less the comparison areas, \(outcome.unit)",
      columns: [.init("Area", numeric: false), .init("Difference"), .init("Interval")],
      rows: lines.map { line in
        Table.Row(
          [
            .text(line.name), outcome.reading.difference(line.estimate.value),
            outcome.limits(line.estimate),
          ], rank: line.summary ? .total : .plain)
      })
  }
}
