import Documents

/// Figures along time.
extension DemoFigures {
  static let timeline = Figure(
    id: "rollout", title: "Two of three areas were rolled out",
    caption: "Each area from its rollout on",
    alternative: "Oxfordshire from November 2021, Milton Keynes from October 2022, Reading never.",
    chart: .timeline(
      TimelineChart(
        axisTitle: "Beginning of each year", barName: "From rollout on", lineName: "Comparison",
        ticks: [
          .init(text: "2021", place: 0), .init(text: "2022", place: 1 / 3.0),
          .init(text: "2023", place: 2 / 3.0),
        ],
        rows: [
          .init(label: "Oxfordshire", detail: "from 1 November 2021", start: 0.28),
          .init(label: "Milton Keynes", detail: "from 1 October 2022", start: 0.58),
          .init(label: "Reading", detail: "no rollout", start: nil),
        ])), table: table("rollout-table", "Areas by rollout"))

  static let events = Figure(
    id: "since-rollout", title: "One of two points from rollout on lies apart from zero",
    caption: "Differences by quarter since rollout; hollow points lie before it",
    alternative: "Three quarters before +2.0 points, two before −1.0, then +5.0 and +9.0.",
    chart: .events(
      EventChart(
        axis: .points, titles: ("Percentage points", "Quarters since rollout"),
        eventName: "rollout",
        points: [
          .init(period: -3, estimate: 0.02, lower: -0.4, upper: 0.44),
          .init(period: -2, estimate: -0.01, lower: -0.06, upper: 0.04),
          .init(period: -1, estimate: 0, lower: nil, upper: nil),
          .init(period: 0, estimate: 0.05, lower: -0.01, upper: 0.11),
          .init(period: 1, estimate: 0.09, lower: 0.03, upper: 0.15),
        ], reference: -1)), table: table("since-rollout-table", "Differences since rollout"))
}
