import Symbols
import Documents
import Evaluations
import Indicators
import KPIs
import Studies

/// The indicators around the first published figure as a spine chart.
struct SpineSection {
  let context: DashboardContext

  /// The section, nil where no indicator is set beside a published figure.
  var section: Section? {
    guard let place = context.comparatorPlaces.first, !lines(place.code).isEmpty else {
      return nil
    }
    return Section(
      id: "spine", title: "Beside \(place.name)",
      blocks: [.figure(figure(place.name, lines(place.code))), .paragraph([.text(Self.caution)])]
        + withheld)
  }

  /// What is not drawn because its comparison is withheld.
  private var withheld: [Block] {
    let names = context.table.kpis.filter {
      $0.unit == .share && context.figure($0.id)?.uncompared?.absence == .suppressed
    }.map(\.heading)
    return names.isEmpty
      ? []
      : [
        .paragraph([
          "Not drawn, because the comparison is withheld to protect people: ",
          .text(names.joined(separator: "; ") + "."),
        ])
      ]
  }

  private static let caution = """
    Children whose parent is in prison are not a sample of all children: many differences were \
    there before. A difference is described here, not explained.
    """

  /// An indicator with its figure and the published one.
  private struct Line {
    let kpi: KPI
    let words: FigureWords
    let comparator: KPIComparator
    let baseline: BaselineComparison

    /// The share of those who are compared.
    var value: Value {
      .percent(Double(baseline.observed) / Double(max(1, baseline.matched)), decimals: 1)
    }

    /// The number of those who are compared; where they are not all, of how many.
    var counts: String {
      let whole = words.figure.denominator ?? baseline.matched
      let counts = ValueText.text(.ratio(baseline.observed, of: baseline.matched))
      return baseline.matched < whole
        ? "\(counts) compared, among \(ValueText.text(.count(whole)))" : counts
    }

    /// Whether it is drawn.
    var isDrawn: Bool { comparator.standing != .notComparable && words.figure.isReliable }
  }

  private func lines(_ code: String) -> [Line] {
    context.table.kpis.filter { $0.unit == .share }.compactMap { kpi in
      guard let figure = context.figure(kpi.id),
        let comparator = figure.comparators.first(where: {
          $0.code == code && $0.kind == .published
        })
      else { return nil }
      let words = context.words(kpi, figure)
      return words.baseline(code).map {
        Line(kpi: kpi, words: words, comparator: comparator, baseline: $0)
      }
    }
  }

  private func figure(_ name: String, _ lines: [Line]) -> Figure {
    let others = context.comparatorPlaces.dropFirst().filter { place in
      lines.contains { $0.words.figure.comparators.contains { $0.code == place.code } }
    }
    return Figure(
      id: "chart-spine", title: title(name, lines),
      caption: """
        \(context.group.group), all areas: difference in percentage points of those who are \
        compared, with its 95% interval. The shape says how the whole interval lies.
        """,
      alternative: alternative(name, lines),
      chart: .spine(
        SpineChart(
          axisTitle: "Percentage points from the figure for \(name)", benchmark: name,
          markNames: others.map(\.name), rows: lines.map { row($0, others.map(\.code)) })),
      table: table(name, lines))
  }

  private func count(_ standing: KPIStanding, _ lines: [Line]) -> Int {
    lines.count { $0.comparator.standing == standing && $0.isDrawn }
  }

  private func title(_ name: String, _ lines: [Line]) -> String {
    """
    Higher than \(name): \(count(.higher, lines)); lower: \(count(.lower, lines)); cannot be told \
    apart: \(count(.similar, lines))
    """
  }

  private func alternative(_ name: String, _ lines: [Line]) -> String {
    let parts = lines.map { "\($0.kpi.heading): \($0.words.words($0.comparator))" }
    return "A spine chart around \(name). " + parts.joined(separator: "; ") + "."
  }

  private func row(_ line: Line, _ others: [String]) -> SpineChart.Row {
    let estimate = line.comparator.difference
    let limits = estimate.lower...max(estimate.lower, estimate.upper)
    return SpineChart.Row(
      label: line.kpi.heading,
      detail: line.isDrawn ? line.counts : ValueText.text(line.words.counts),
      difference: line.isDrawn ? (estimate.value, limits) : nil,
      standing: line.isDrawn ? standing(line.comparator.standing) : nil,
      figures: line.isDrawn
        ? "\(ValueText.text(line.value)) against \(line.kpi.text(line.comparator.value)): "
          + line.comparator.standing.short : "too few to say",
      marks: others.enumerated().compactMap { kind, code in
        line.words.figure.comparators.first { $0.code == code && $0.kind == .published }.map {
          IntervalChart.Mark(kind: kind, value: $0.value - line.comparator.value)
        }
      })
  }

  private func standing(_ standing: KPIStanding) -> SpineChart.Standing? {
    switch standing {
    case .higher: .higher
    case .lower: .lower
    case .similar: .similar
    case .notComparable: nil
    }
  }

  private func table(_ name: String, _ lines: [Line]) -> Table {
    Table(
      id: "table-spine", caption: "Indicators beside \(name)",
      columns: [
        .init("Indicator", numeric: false), .init("Compared"), .init("Figure of those"),
        .init(name),
        .init("Difference, percentage points"), .init("95% interval, percentage points"),
        .init("Standing", numeric: false),
      ],
      rows: lines.map { line in
        let difference = line.comparator.difference
        let isDrawn = line.isDrawn
        return Table.Row([
          .text(line.kpi.heading),
          isDrawn
            ? .ratio(line.baseline.observed, of: line.baseline.matched) : .absent(.unreliable),
          isDrawn ? line.value : .absent(.unreliable), line.kpi.value(line.comparator.value),
          isDrawn ? .points(difference.value, decimals: 1) : .absent(.unreliable),
          isDrawn
            ? .pointsInterval(difference.lower, difference.upper, decimals: 1)
            : .absent(.unreliable),
          .marked(line.comparator.standing.mark, line.comparator.standing.short),
        ])
      })
  }
}

extension KPIStanding {
  /// The standing in two or three words.
  var short: String {
    switch self {
    case .higher, .lower: rawValue
    case .similar: "cannot tell"
    case .notComparable: "too few to say"
    }
  }
}
