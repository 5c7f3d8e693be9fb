import Tallies
import Studies
import Documents
import Evaluations
import Indicators
import KPIs
import Statistics

/// A trend with the limits and rules of its control chart, where there are enough periods.
///
/// Shares and rates have the limits of an attribute chart, which widen where a period has few
/// people; means those of an individuals chart. Children of one family are alike, and the events of
/// one child come together: their limits are Laney’s, which take in how much neighbouring periods
/// differ, where that is more than chance alone has it. Periods without anybody are gaps.
struct ProcessSeries {
  /// With fewer periods limits would themselves be a matter of chance.
  static let fewest = 12

  /// The trend.
  let trend: Trend
  /// The centre line, nil where limits are not drawn.
  private(set) var centre: Double?
  /// The points, in the unit of the chart.
  private(set) var points: [ProcessChart.Point]
  /// Whether the limits are wider than chance among unrelated people has them.
  private(set) var isWidened = false
  /// By how much values are multiplied for the chart.
  private let factor: Double

  /// The series of a trend.
  init(_ trend: Trend, of kpi: KPI) {
    self.trend = trend
    factor = kpi.unit == .perChild ? 100 : 1
    let factor = factor
    points = trend.points.map {
      ProcessChart.Point(label: $0.period.name, value: $0.estimate.map { $0.value * factor })
    }
    guard known >= Self.fewest else { return }
    switch kpi.unit {
    case .share: addLimits(.p, widened: kpi.whom == .child ? .laneyP : nil)
    case .perChild: addLimits(.u, widened: .laneyU)
    case .points: addIndividualLimits()
    case .count: break
    }
  }

  /// How many periods have anybody.
  var known: Int { trend.points.count { $0.estimate != nil } }

  /// Adds limits of a chart, or of a wider one where periods differ by more than chance.
  private mutating func addLimits(_ kind: AttributeChartKind, widened: AttributeChartKind?) {
    let wide = widened.flatMap(chart).flatMap { ($0.spread ?? 1) > 1 ? $0 : nil }
    guard let chart = wide ?? chart(kind) else { return }
    isWidened = wide != nil
    centre = chart.centre * factor
    let isInShift = chart.isInShift
    points = points.indices.map { place in
      let period = chart.periods[place]
      return marked(
        points[place], period.limits, isOutside: period.isOutside, isInShift: isInShift[place])
    }
  }

  private func chart(_ kind: AttributeChartKind) -> AttributeChart? {
    try? AttributeChart(
      kind, counts: trend.points.map { Double($0.tally.numerator) },
      exposures: trend.points.map { Double($0.tally.denominator) })
  }

  private mutating func addIndividualLimits() {
    let places = points.indices.filter { points[$0].value != nil }
    let values = places.compactMap { points[$0].value }
    guard let chart = try? IndividualsChart(values), let segment = chart.segments.first else {
      return
    }
    centre = segment.mean
    for (place, point) in zip(places, chart.points) {
      points[place] = marked(
        points[place], segment.limits, isOutside: point.isOutside, isInShift: point.isInShift)
    }
  }

  private func marked(
    _ point: ProcessChart.Point, _ limits: Interval?, isOutside: Bool, isInShift: Bool
  ) -> ProcessChart.Point {
    let isKnown = point.value != nil
    return ProcessChart.Point(
      label: point.label, value: point.value,
      limits: limits.map { $0.lower * factor...max($0.lower, $0.upper) * factor },
      signal: !isKnown ? nil : isOutside ? .beyond : isInShift ? .run : nil)
  }
}
