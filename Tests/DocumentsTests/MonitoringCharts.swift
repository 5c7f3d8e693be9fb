@testable import Documents

/// Charts for monitoring at their limits: names too long, numbers that are none, and nothing at all.
enum MonitoringCharts {
  static let all: [Chart] = [
    .funnel(
      FunnelChart(
        titles: (DrawingTests.long, DrawingTests.long), centre: 0.5, names: names, limits: [],
        points: (0..<12).map {
          FunnelChart.Point(
            label: DrawingTests.long, size: Double(10 + $0), value: 0.5, standing: .within)
        })),
    .funnel(
      FunnelChart(
        titles: ("", ""), centre: 0, names: names,
        limits: [.init(size: 5, inner: 0...1, outer: 0...1)],
        points: [
          .init(label: "a", size: .infinity, value: 0, standing: .beyondOuter),
          .init(label: "b", size: 3, value: .nan, standing: .within),
          .init(label: "Reading", size: 3, value: 1, standing: .beyondInner),
          .init(label: "Slough", size: 3, value: 1, standing: .within),
        ])),
    .spine(SpineChart(axisTitle: "", benchmark: DrawingTests.long, rows: [])),
    .spine(
      SpineChart(
        axisTitle: DrawingTests.long, benchmark: "England", markNames: [DrawingTests.long],
        rows: (0..<3).map {
          SpineChart.Row(
            label: DrawingTests.long, detail: DrawingTests.long,
            difference: (Double($0) - 1, -1...1), standing: .similar, figures: DrawingTests.long,
            marks: [.init(kind: 0, value: .nan), .init(kind: 0, value: 0.9)])
        })),
    .process(
      ProcessChart(
        axis: .percent, titles: ("", ""), centre: nil, centreName: "", points: [])),
    .process(
      ProcessChart(
        axis: .numbers, titles: (DrawingTests.long, DrawingTests.long), centre: 3,
        centreName: DrawingTests.long,
        points: (0..<40).map {
          ProcessChart.Point(
            label: "2022 Q\($0)", value: $0 == 7 ? .nan : Double($0 % 5) * 2, limits: 0...9,
            signal: .beyond)
        })),
  ]

  private static let names = FunnelChart.LineNames(
    centre: DrawingTests.long, inner: "95% limits", outer: "99.8% limits")
}
