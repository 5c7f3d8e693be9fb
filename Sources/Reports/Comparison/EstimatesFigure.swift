import Documents
import Evaluations

/// The differences of an outcome by every method, on one scale.
struct EstimatesFigure {
  let outcome: DesignedOutcome

  /// The figure, nil where fewer than two differences are given.
  var block: Block? {
    let rows = effects
    guard rows.count > 1 else { return nil }
    return .figure(
      Figure(
        id: "figure-estimates-\(outcome.anchor)", title: title(rows).plain,
        caption: """
          \(outcome.label): rollout less comparison, \(outcome.unit), with intervals. Intervals of \
          the first group are too narrow wherever areas differ for other reasons.
          """,
        alternative: alternative(rows).plain, chart: .intervals(chart(rows)), table: table(rows)))
  }

  private var effects: [EffectEstimate] {
    let all = outcome.analysis.contrasts + outcome.analysis.overTime
    return EffectMethod.Group.allCases.flatMap { group in
      all.filter { $0.method.group == group && !$0.method.isRatio && isDrawn($0) }
    }
  }

  private func isDrawn(_ effect: EffectEstimate) -> Bool {
    effect.estimate.map { $0.value.isFinite && !$0.lower.isNaN && !$0.upper.isNaN } ?? false
  }

  private func title(_ effects: [EffectEstimate]) -> Sentence {
    let values = effects.compactMap(\.estimate?.value)
    return "\(.count(effects.count)) ways to estimate the difference give \(outcome.span(values))"
  }

  private func alternative(_ effects: [EffectEstimate]) -> Sentence {
    let told = effects.map { effect -> Sentence in
      let cells = outcome.cells(effect)
      return "\(effect.method.inWords): \(cells.size) (\(cells.limits))"
    }
    return "A forest plot of \(.count(effects.count)) estimates. \(told.joined(by: "; "))."
  }

  private func chart(_ effects: [EffectEstimate]) -> IntervalChart {
    IntervalChart(
      axis: outcome.axis, axisTitle: "Rollout less comparison, \(outcome.unit)",
      seriesNames: EffectMethod.Group.allCases.map { $0.name(outcome.units) }, markNames: [],
      rows: effects.map { effect in
        let estimate = effect.estimate
        return IntervalChart.Row(
          label: effect.method.inWords, detail: "", estimate: estimate?.value,
          lower: estimate?.lower, upper: estimate?.upper, series: effect.method.group.rawValue)
      })
  }

  private func table(_ effects: [EffectEstimate]) -> Table {
    Table(
      id: "table-figure-estimates-\(outcome.anchor)",
      caption: "Differences by method, \(outcome.unit)",
      columns: [
        .init("How it is estimated", numeric: false), .init("Units", numeric: false),
        .init("Difference"), .init("Interval"),
      ],
      rows: effects.map { effect in
        let cells = outcome.cells(effect)
        return Table.Row([
          .text(effect.method.inWords), .text(effect.method.group.name(outcome.units)),
          cells.size, cells.limits,
        ])
      })
  }
}
