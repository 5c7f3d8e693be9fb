import Indicators
import Documents
import Evaluations
import KPIs
import Statistics
import Studies

/// The areas' shares of one indicator with the limits of a funnel plot around that of all together.
struct AreaFunnel {
  /// An area.
  struct Line {
    let area: Area
    let words: FigureWords
    /// Where it lies, nil where its share is not drawn.
    let standing: FunnelChart.Standing?
    /// The inner and outer limits at its size.
    let limits: (inner: Interval, outer: Interval)?
  }

  let kpi: KPI
  /// The share of all areas together.
  let average: Double
  /// The areas with a figure or its symbol, in the study's order.
  let lines: [Line]

  /// The funnel of an indicator, nil where it is no share, the share of all areas is not shown, or
  /// fewer than three areas have one.
  init?(_ kpi: KPI, _ context: DashboardContext) {
    guard kpi.unit == .share, let all = context.table.figure(kpi.id), all.isReliable,
      let average = all.value
    else { return nil }
    self.kpi = kpi
    self.average = average
    lines = context.study.areas.compactMap { area -> Line? in
      guard let figure = context.table.figure(kpi.id, area: area.code) else { return nil }
      return Self.line(area, context.words(kpi, figure), average)
    }
    guard lines.count(where: { $0.standing != nil }) >= 3 else { return nil }
  }

  private static func line(_ area: Area, _ words: FigureWords, _ average: Double) -> Line? {
    guard words.isShown else { return nil }
    guard words.figure.isReliable, let value = words.figure.value,
      let size = words.figure.denominator, let limits = limits(average, Double(size))
    else { return Line(area: area, words: words, standing: nil, limits: nil) }
    let standing: FunnelChart.Standing =
      !limits.outer.contains(value)
      ? .beyondOuter : !limits.inner.contains(value) ? .beyondInner : .within
    return Line(area: area, words: words, standing: standing, limits: limits)
  }

  private static func limits(
    _ average: Double, _ size: Double
  ) -> (inner: Interval, outer: Interval)? {
    guard
      let inner = try? FunnelLimits.share(average: average, total: size, level: .ninetyFive),
      let outer = try? FunnelLimits.share(
        average: average, total: size, level: .ninetyNinePointEight)
    else { return nil }
    return (inner, outer)
  }

  /// The areas that lie somewhere.
  func names(_ standing: FunnelChart.Standing) -> [String] {
    lines.filter { $0.standing == standing }.map(\.area.name)
  }

  /// The chart.
  var chart: FunnelChart {
    let points = lines.compactMap { line -> FunnelChart.Point? in
      guard let standing = line.standing, let value = line.words.figure.value,
        let size = line.words.figure.denominator
      else { return nil }
      return FunnelChart.Point(
        label: line.area.name, size: Double(size), value: value, standing: standing)
    }
    let most = points.map(\.size).max() ?? 0
    let steps = 18
    let curves = (1...steps).compactMap { step -> FunnelChart.Limits? in
      let size = most * 1.3 * Double(step * step) / Double(steps * steps)
      return Self.limits(average, size).map {
        FunnelChart.Limits(
          size: size, inner: $0.inner.lower...$0.inner.upper,
          outer: $0.outer.lower...$0.outer.upper)
      }
    }
    return FunnelChart(
      titles: (
        "Share of \(kpi.whom.plural)", "\(kpi.whom.plural.capitalisedFirst) with a known answer"
      ),
      centre: average,
      names: .init(
        centre: "all areas together: \(kpi.text(average))", inner: "95% limits",
        outer: "99.8% limits"), limits: curves, points: points)
  }
}
