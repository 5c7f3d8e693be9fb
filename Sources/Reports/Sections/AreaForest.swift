import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// One indicator by area and arm, with a summary for each arm.
struct AreaForest {
  let context: ReportContext
  /// The indicator at its moment.
  let reading: Reading
  /// The comparison of the arms, nil where there is none.
  let contrast: ArmPair?
  /// What the title says after the sizes, nil where the contrast itself says it.
  var verdict: String?

  /// The figure's anchor.
  var id: String { "figure-arms-\(reading.indicator.id)-\(reading.moment.name)" }

  /// Whether there is a figure: an area has a size that can be shown, and it is no rate.
  var isDrawn: Bool { isDrawn(byArea) }

  private func isDrawn(_ lines: [Line]) -> Bool {
    !reading.isRate && lines.contains { $0.reading.estimate != nil }
  }

  /// The figure, nil where there is none.
  var block: Block? {
    let readings = byArea
    guard isDrawn(readings) else { return nil }
    return .figure(
      Figure(
        id: id,
        title: title, caption: caption, alternative: alternative(readings),
        chart: .intervals(chart(readings)), table: table(readings)))
  }

  /// An area in an arm, or an arm over all its areas.
  private struct Line {
    let name: String
    let arm: Arm
    let summary: Bool
    let reading: Reading
  }

  /// Areas in the order of the study, the arm's summary after them.
  private var byArea: [Line] {
    Arm.allCases.flatMap { arm in
      let areas = context.study.areas.compactMap { area -> Line? in
        let line = line(area.name, Cell(area: area.code, arm: arm), arm, summary: false)
        return line.reading.finding == nil ? nil : line
      }
      let name = arm == .rollout ? "Rollout, all areas" : "Comparison, all areas"
      return areas.isEmpty ? [] : areas + [line(name, Cell(arm: arm), arm, summary: true)]
    }
  }

  private func line(_ name: String, _ cell: Cell, _ arm: Arm, summary: Bool) -> Line {
    return Line(
      name: name, arm: arm, summary: summary,
      reading: context.reading(reading.indicator, reading.moment, in: cell))
  }

  private var title: String {
    guard let contrast else { return reading.statement.plain }
    let (first, second) = (contrast.difference.rollout, contrast.difference.comparison)
    let sizes: Sentence = """
      \(.share(first.numerator, of: first.denominator)) of \(reading.noun.plural) in the \
      rollout arm \(IndicatorPhrase(reading.indicator).plural), \
      \(.share(second.numerator, of: second.denominator)) in the comparison arm
      """
    guard contrast.hasNumbers else { return "Too few \(reading.noun.plural) to compare the arms" }
    if let verdict { return sizes.plain + verdict }
    guard contrast.hasAreas else { return "\(sizes.plain): an arm of one area bears no claim" }
    guard contrast.difference.randomisation != nil else {
      return "\(sizes.plain): no test over areas can be made"
    }
    return contrast.isClear ? sizes.plain : "\(sizes.plain): areas alone cannot tell them apart"
  }

  private var caption: String {
    """
    \(reading.label): percentage with its interval by area; the last row of each arm is \
    the arm over all its areas.
    """
  }

  private func alternative(_ lines: [Line]) -> String {
    let summaries = lines.filter(\.summary).map {
      "\($0.name): \($0.reading.counts), \($0.reading.size)" as Sentence
    }
    let areas = Noun.area.counted(lines.count { !$0.summary })
    let arms = Noun(singular: "arm", plural: "arms").counted(summaries.count)
    return "A forest plot of \(areas.plain) and \(arms.plain). \(summaries.joined(by: "; ").plain)."
  }

  private func chart(_ lines: [Line]) -> IntervalChart {
    IntervalChart(
      axis: .percent, axisTitle: "Share of \(reading.noun.plural)",
      seriesNames: ["Rollout", "Comparison"], markNames: [],
      rows: lines.map { line in
        let estimate = line.reading.estimate
        return IntervalChart.Row(
          label: line.name, detail: ValueText.text(line.reading.counts),
          estimate: estimate?.value, lower: estimate?.lower, upper: estimate?.upper,
          series: line.arm == .rollout ? 0 : 1, summary: line.summary)
      })
  }

  private func table(_ lines: [Line]) -> Table {
    Table(
      id: "table-forest-\(reading.indicator.id)-\(reading.moment.name)",
      caption: "\(reading.label), by area and arm",
      columns: [
        .init("Area", numeric: false), .init("Arm", numeric: false), .init("Count"),
        .init("Percentage"), .init("Interval"),
      ],
      rows: lines.map { line in
        Table.Row(
          [
            .text(line.name), .text(line.arm.rawValue), line.reading.counts,
            line.reading.size, line.reading.interval,
          ], rank: line.summary ? .total : .plain)
      })
  }
}
