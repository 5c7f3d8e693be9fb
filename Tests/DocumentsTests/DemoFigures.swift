import Documents

/// One figure for each kind of chart.
enum DemoFigures {
  static let intervals = Figure(
    id: "baselines",
    title: "Children in rollout areas receive free school meals almost three times as often "
      + "as children in England",
    caption: "Percentage of children of school age on the day of imprisonment, with 95% "
      + "intervals, and national figures for 2023/24",
    alternative: "Dot chart of five indicators by arm. Free school meals: 66.3% in rollout "
      + "areas and 58.1% in comparison areas, against 24.6% in England.",
    chart: .intervals(
      IntervalChart(
        axis: .percent, axisTitle: "Percentage of children",
        seriesNames: ["Rollout areas", "Comparison areas"], markNames: ["England", "South East"],
        rows: rows)),
    table: table("baselines-table", "Five indicators at the day of imprisonment"))

  private static let rows: [IntervalChart.Row] = [
    row("Free school meals", "108 of 163", (0.6625766, 0.587, 0.7307), [0.246, 0.195], 0),
    row("Free school meals", "79 of 136", (0.5809, 0.4968, 0.6606), [0.246, 0.195], 1),
    row("SEN support", "42 of 163", (0.2577, 0.1965, 0.3301), [0.136, 0.141], 0),
    row("Education, health and care plan", "19 of 163", (0.1166, 0.0759, 0.1749), [0.048], 0),
    row(
      "Open to children’s social care: in need, on a plan or looked after", "88 of 241",
      (0.3651, 0.3068, 0.4276), [], 0),
    IntervalChart.Row(
      label: "Persistent absence", detail: "not collected", estimate: nil, lower: nil,
      upper: nil, marks: [IntervalChart.Mark(kind: 0, value: 0.2)]),
  ]

  private static func row(
    _ label: String, _ detail: String, _ value: (Double, Double, Double), _ marks: [Double],
    _ series: Int
  ) -> IntervalChart.Row {
    IntervalChart.Row(
      label: label, detail: detail, estimate: value.0, lower: value.1, upper: value.2,
      marks: marks.enumerated().map { IntervalChart.Mark(kind: $0, value: $1) }, series: series)
  }

  static let points = Figure(
    id: "differences", title: "Attendance rose in most areas; no area alone is certain",
    caption: "Difference after less before, percentage points, with 95% intervals",
    alternative: "Dot chart of differences in four areas; the pooled difference is "
      + "7.0 percentage points.",
    chart: .intervals(
      IntervalChart(
        axis: .points, axisTitle: "Difference in percentage points", seriesNames: [],
        markNames: [],
        rows: [
          row("Oxfordshire", "62 children", (0.081, -0.031, 0.193), [], 0),
          row("Reading", "31 children", (-0.042, -0.21, 0.126), [], 0),
          row("Milton Keynes", "70 children", (0.113, 0.009, 0.217), [], 0),
          IntervalChart.Row(
            label: "All areas", detail: "163 children", estimate: 0.07, lower: -0.012,
            upper: 0.1519, summary: true),
        ])),
    table: table("differences-table", "Differences by area"))

  static let ratios = Figure(
    id: "ratios", title: "Every indicator of need stands above its expected value",
    caption: "Observed divided by expected, with 95% intervals, on a logarithmic axis",
    alternative: "Dot chart of ratios: free school meals 2.69, SEN support 1.90, "
      + "suspensions 0.80 with a wide interval.",
    chart: .intervals(
      IntervalChart(
        axis: .ratio, axisTitle: "Ratio to the expected value", seriesNames: [], markNames: [],
        rows: [
          row("Free school meals", "108 of 163", (2.69, 2.39, 2.97), [], 0),
          row("SEN support", "42 of 163", (1.895, 1.44, 2.43), [], 0),
          row("Suspensions", "3 of 163", (0.8, 0, 4.6), [], 0),
        ])),
    table: table("ratios-table", "Ratios to expected values"))

  static let slopes = Figure(
    id: "attendance", title: "Attendance fell before imprisonment and recovered after it",
    caption: "Percentage of children attending more than 90% of sessions, with 95% intervals",
    alternative: "Line chart over three terms. Rollout: 48.1%, 41.2%, 48.2%. Comparison: "
      + "46.0%, 42.5%, 39.8%. England: 78% to 79%.",
    chart: .slopes(
      SlopeChart(
        axisTitle: "Percentage of children",
        moments: ["Term before", "Term of imprisonment", "Term after"],
        series: [
          SlopeChart.Series(
            name: "Rollout areas",
            points: [
              point(0.481, 0.42, 0.543), point(0.412, 0.352, 0.474), point(0.482, 0.421, 0.544),
            ], baseline: [0.781, 0.785, 0.792]),
          SlopeChart.Series(
            name: "Comparison areas",
            points: [
              point(0.46, 0.391, 0.53), point(0.425, 0.358, 0.495), point(0.398, 0.331, 0.468),
            ], baseline: [0.781, 0.785, 0.792]),
        ])),
    table: table("attendance-table", "Attendance above 90% by term"))

  private static func point(_ value: Double, _ lower: Double, _ upper: Double)
    -> SlopeChart.Point
  {
    SlopeChart.Point(estimate: value, lower: lower, upper: upper)
  }

  static let flow = Figure(
    id: "cohort-flow", title: "Three in four identified children could be followed up",
    caption: "Children at each step and those who leave",
    alternative: "Flow chart: 1,234 children identified, 163 analysed.",
    chart: .flow(
      FlowChart(steps: [
        FlowChart.Step(
          label: "Children identified in custody records", count: 1_234,
          leaving: [
            FlowChart.Leaving(label: "Parent released within a day", count: 112),
            FlowChart.Leaving(label: "Outside the nine councils", count: 61),
          ]),
        FlowChart.Step(
          label: "Children eligible", count: 1_061,
          leaving: [FlowChart.Leaving(label: "No education record linked", count: 148)]),
        FlowChart.Step(label: "Children linked", count: 913),
        FlowChart.Step(
          label: "Children followed up for two terms, with attendance known in both", count: 789),
      ])),
    table: table("cohort-flow-table", "Children at each step"))

  static let bars = Figure(
    id: "take-up", title: "One family in three accepted the first offer",
    caption: "Families by the outcome of their last offer",
    alternative: "Bar chart: accepted 186, declined 214, not reached 185 of 585 families.",
    chart: .bars(
      BarChart(
        axisTitle: "Families", seriesNames: ["First offer", "Second offer"],
        bars: [
          bar("Accepted", 186, 0), bar("Accepted", 41, 1), bar("Declined", 214, 0),
          bar("Declined", 95, 1), bar("Could not be reached by telephone or letter", 185, 0),
          BarChart.Bar(
            label: "Not recorded", value: 0, text: .absent(.suppressed), series: 0),
        ])),
    table: table("take-up-table", "Families by outcome of the offer"))

  static let stackedBars = Figure(
    id: "bands", title: "One child in four is in the two upper bands",
    caption: "Total difficulties by band, before and after; the thin bar is a published sample",
    alternative: "Bars cut into bands. Before: 49%, 16%, 13%, 18% and 4% not told apart.",
    chart: .stackedBars(
      StackedBarChart(
        axisTitle: "Share of children",
        bands: [
          .init("Close to average"), .init("Slightly raised"), .init("High"), .init("Very high"),
          .init("High or very high, not told apart", merged: true),
        ],
        rows: [
          .init(
            label: "Parents or carers", detail: "Before, 110 children",
            shares: [0.49, 0.16, 0.13, 0.18, 0.04]),
          .init(label: "Parents or carers", detail: "After", shares: nil),
          .init(
            label: "Parents or carers", detail: "Published sample",
            shares: [0.82, 0.08, 0, 0, 0.1], reference: true),
        ])),
    table: table("bands-table", "Children by band"))

  private static func bar(_ label: String, _ count: Int, _ series: Int) -> BarChart.Bar {
    BarChart.Bar(label: label, value: Double(count), text: .count(count), series: series)
  }

  static let columns = Figure(
    id: "theory", title: "How the pathway is expected to work",
    caption: "Theory of change; boxes with a tick have evidence in this report",
    alternative: "Five columns from need to long-term outcomes; three boxes have evidence.",
    chart: .columns(
      ColumnsChart(columns: [
        column("Need", [("Children lose a parent to prison and no service knows of them", true)]),
        column(
          "Activities",
          [
            ("Police identify children from custody records", true),
            ("A letter and a call offer help within five days", false),
          ]),
        column("Outputs", [("Families accept the offer", true), ("Needs are recorded", false)]),
        column(
          "Outcomes", [("Attendance is kept up", true), ("Carers feel less strained", false)]),
        column("Long term", [("Fewer children come into care or into custody", false)]),
      ])),
    table: table("theory-table", "Steps of the theory of change"))

  private static func column(_ title: String, _ boxes: [(String, Bool)]) -> ColumnsChart.Column {
    ColumnsChart.Column(
      title: title, boxes: boxes.map { ColumnsChart.Box(text: $0.0, evidence: $0.1) })
  }

  /// A small table in place of the whole data.
  static func table(_ id: String, _ caption: String) -> Table {
    Table(
      id: id, caption: caption,
      columns: [
        Table.Column("Row", numeric: false), Table.Column("Children"),
        Table.Column("Percentage"), Table.Column("95% interval"),
      ],
      rows: [
        Table.Row([
          .text("Rollout areas"), .ratio(108, of: 163), .percent(0.6625766, decimals: 1),
          .percentInterval(0.587, 0.7307, decimals: 1),
        ]),
        Table.Row([
          .text("Comparison areas"), .ratio(79, of: 136), .percent(0.5809, decimals: 1),
          .absent(.suppressed),
        ]),
      ])
  }
}
