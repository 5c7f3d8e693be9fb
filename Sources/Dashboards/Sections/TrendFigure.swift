import Indicators
import Symbols
import Tallies
import Documents
import Evaluations
import KPIs
import Studies

/// One indicator by period as a control chart, or as plain points where there are few.
struct TrendFigure {
  private let kpi: KPI
  private let group: KPIBreakdown
  private let trend: Trend
  private let series: ProcessSeries

  /// The figure of a trend.
  init(_ kpi: KPI, _ group: KPIBreakdown, _ trend: Trend) {
    self.kpi = kpi
    self.group = group
    self.trend = trend
    series = ProcessSeries(trend, of: kpi)
  }

  /// The chart with its table.
  var figure: Figure {
    let id = "\(kpi.id)-\(group.category)"
    return Figure(
      id: "chart-trend-\(id)", title: title, caption: caption, alternative: alternative,
      chart: .process(
        ProcessChart(
          axis: kpi.unit == .share ? .percent : .numbers,
          titles: (axisTitle, "\(period.capitalisedFirst) of the day of imprisonment"),
          centre: series.centre, centreName: "all together: \(centre)", points: series.points)),
      table: table(id))
  }

  private var period: String {
    switch trend.length {
    case .quarter: "quarter"
    case .halfYear: "half-year"
    case .year: "year"
    }
  }

  private var axisTitle: String {
    switch kpi.unit {
    case .share: "Share of \(kpi.whom.plural)"
    case .perChild: "Per 100 \(kpi.whom.plural)"
    case .points, .count: "Mean points"
    }
  }

  /// The centre line as text.
  private var centre: String {
    let value = series.centre ?? 0
    return kpi.text(kpi.unit == .perChild ? value / 100 : value)
  }

  private func places(_ signal: ProcessChart.Signal) -> [String] {
    series.points.filter { $0.signal == signal }.map(\.label)
  }

  private var title: String {
    guard series.centre != nil else {
      return "\(kpi.heading): too few \(period)s to tell change from chance"
    }
    let beyond = places(.beyond)
    let run = places(.run)
    if beyond.isEmpty, run.isEmpty {
      return "\(kpi.heading): no \(period) stands out beyond chance"
    }
    let parts = [
      beyond.isEmpty ? nil : "\(beyond.joined(separator: ", ")) beyond the limits",
      run.isEmpty ? nil : "a run on one side of the centre from \(run[0])",
    ].compactMap(\.self)
    return "\(kpi.heading): \(parts.joined(separator: "; "))"
  }

  private var caption: String {
    let what = "\(group.group), all areas, by \(period) of imprisonment."
    guard series.centre != nil else {
      return """
        \(what) Plain points, since only \(series.known) of at least \(ProcessSeries.fewest) \
        \(period)s have anybody: no limits are drawn.
        """
    }
    let few =
      trend.points.contains { (1..<KPIFigure.fewest).contains($0.tally.denominator) }
      ? " Points of fewer than ten known answers are drawn, but no figure is given for them." : ""
    let kind =
      kpi.unit == .points ? "" : " They are wider where there are fewer \(kpi.whom.plural)."
    let kin =
      series.isWidened
      ? " They are widened by how much neighbouring \(period)s differ, since children of one "
        + "family and events of one child are alike (Laney’s limits)." : ""
    return """
      \(what) Limits at three standard deviations, which chance alone rarely goes beyond.\(kind)\
      \(kin)\(few)
      """
  }

  private var alternative: String {
    let values = trend.points.map { point in
      let words = PointWords(kpi: kpi, point: point)
      return "\(point.period.name) \(words.isShown ? drawn(words) : "nobody")"
    }
    let middle = series.centre == nil ? "" : " All together \(centre)."
    return "A line of \(trend.points.count) \(period)s: \(values.joined(separator: ", ")).\(middle)"
  }

  /// The value of a point, of few known answers their counts.
  private func drawn(_ words: PointWords) -> String {
    ValueText.text(words.isReliable ? words.value : words.counts)
  }

  private func table(_ id: String) -> Table {
    let hasLimits = series.centre != nil
    return Table(
      id: "table-trend-\(id)", caption: "\(kpi.heading), by \(period) of imprisonment",
      columns: [
        .init(period.capitalisedFirst, numeric: false), .init("Count"), .init("Figure"),
        .init("95% interval"),
      ] + (hasLimits ? [.init("Process limits"), .init("Signal", numeric: false)] : []),
      rows: zip(trend.points, series.points).map { point, drawn in
        let words = PointWords(kpi: kpi, point: point)
        let scale = kpi.unit == .perChild ? 0.01 : 1
        let limits = drawn.limits.map {
          kpi.limits($0.lowerBound * scale, $0.upperBound * scale)
        }
        let extra: [Value] =
          hasLimits
          ? [limits ?? .absent(.notApplicable), .text(drawn.signal?.meaning ?? "none")] : []
        return Table.Row(
          [.text(point.period.name), words.counts, words.value, words.interval] + extra)
      })
  }
}
