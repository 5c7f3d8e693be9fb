import Documents

/// Figures for monitoring.
extension DemoFigures {
  static let funnel = Figure(
    id: "by-area", title: "One of four areas lies beyond the inner limits",
    caption: "Share by number, with the share of all and limits of 95% and 99.8%",
    alternative:
      "Oxfordshire 30.0% of 100, Reading 12.0% of 50, Slough 20.0% of 50, Bracknell 50%.",
    chart: .funnel(
      FunnelChart(
        titles: ("Share of families", "Families asked"), centre: 0.2,
        names: .init(centre: "all areas, 20.0%", inner: "95% limits", outer: "99.8% limits"),
        limits: [
          .init(size: 10, inner: 0...0.448, outer: 0...0.591),
          .init(size: 50, inner: 0.089...0.311, outer: 0.025...0.375),
          .init(size: 100, inner: 0.122...0.278, outer: 0.076...0.324),
        ],
        points: [
          .init(label: "Oxfordshire", size: 100, value: 0.3, standing: .beyondInner),
          .init(label: "Reading", size: 50, value: 0.12, standing: .within),
          .init(label: "Slough", size: 50, value: 0.2, standing: .within),
          .init(label: "Bracknell Forest", size: 20, value: 0.5, standing: .beyondOuter),
        ])), table: table("by-area-table", "Share by area"))

  static let spine = Figure(
    id: "spine", title: "One indicator is higher than England, one lower, one cannot be told apart",
    caption: "Difference from England in percentage points with its interval",
    alternative: "Free meals +41.7 points, attendance −31.8, plans +2.5, suspensions too few.",
    chart: .spine(
      SpineChart(
        axisTitle: "Percentage points from England", benchmark: "England",
        markNames: ["South East"],
        rows: [
          .init(
            label: "Eligible for free school meals", detail: "108 of 163 children",
            difference: (0.417, 0.34...0.49), standing: .higher, figures: "66.3% against 24.6%",
            marks: [.init(kind: 0, value: -0.05)]),
          .init(
            label: "Attendance above 90%", detail: "80 of 163 children",
            difference: (-0.318, -0.39...(-0.24)), standing: .lower, figures: "49.1% against 80.8%"
          ),
          .init(
            label: "Education, health and care plan", detail: "12 of 163 children",
            difference: (0.025, -0.005...0.08), standing: .similar, figures: "7.4% against 4.8%",
            marks: [.init(kind: 0, value: 0.004)]),
          .init(
            label: "Suspended", detail: "", difference: nil, standing: nil,
            figures: "too few to say"),
        ])), table: table("spine-table", "Differences from England"))

  static let process = Figure(
    id: "process", title: "One quarter lies beyond the limits",
    caption: "Share by quarter of imprisonment, with process limits",
    alternative: "Thirteen quarters around 20.0%; 2023 Q2 at 60.0% lies above the upper limit.",
    chart: .process(
      ProcessChart(
        axis: .percent, titles: ("Share of families", "Quarter of imprisonment"), centre: 0.2,
        centreName: "mean, 20.0%",
        points: (0..<14).map(quarter))), table: table("process-table", "Share by quarter"))

  /// A quarter: the fourth has nobody, the sixth lies beyond the limits, a run ends the series.
  private static func quarter(_ place: Int) -> ProcessChart.Point {
    let label = "\(2022 + place / 4) Q\(place % 4 + 1)"
    if place == 3 { return ProcessChart.Point(label: label, value: nil) }
    let signal: ProcessChart.Signal? = place == 5 ? .beyond : place > 11 ? .run : nil
    let value = place == 5 ? 0.6 : 0.15 + 0.01 * Double(place % 5)
    let upper = 0.4 + 0.02 * Double(place % 3)
    return ProcessChart.Point(label: label, value: value, limits: 0...upper, signal: signal)
  }
}
