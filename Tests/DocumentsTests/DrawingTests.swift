import Testing

@testable import Documents

@Suite("Drawings")
struct DrawingTests {
  static let long =
    "Children whose parent’s imprisonment was recorded by more than one of the "
    + "nine councils in the last twelve months"

  static let charts: [Chart] =
    DocumentContents(Demo.document).figures.map(\.chart) + MonitoringCharts.all + [
      .intervals(
        IntervalChart(
          axis: .ratio, axisTitle: long, seriesNames: [long, long, "C"], markNames: [long],
          rows: [
            row(0.001, 0, .infinity, 0), row(1000, 1, 1e9, 1), row(nil, nil, nil, 2),
            row(.nan, .nan, .nan, 2),
          ])),
      .intervals(
        IntervalChart(
          axis: .percent, axisTitle: "", seriesNames: [], markNames: [], rows: [])),
      .slopes(
        SlopeChart(
          axisTitle: long, moments: [long, "B", long, long],
          series: (0..<6).map { place in
            SlopeChart.Series(
              name: long,
              points: (0..<4).map {
                SlopeChart.Point(
                  estimate: $0 == 1 ? nil : 0.5 + 0.001 * Double(place), lower: 0, upper: 1)
              }, baseline: [0.2, nil, 0.01 * Double(place), 0.5])
          })),
      .slopes(SlopeChart(axisTitle: "", moments: ["Now"], series: [])),
      .flow(
        FlowChart(steps: [
          FlowChart.Step(
            label: long, count: 1_234_567,
            leaving: [FlowChart.Leaving(label: long + long, count: 99)])
        ])),
      .bars(
        BarChart(
          axisTitle: long, seriesNames: [long, long, "Z"],
          bars: [
            BarChart.Bar(label: long, value: -3, text: .number(-3, decimals: 0)),
            BarChart.Bar(label: long, value: .nan, text: .absent(.low), series: 2),
            BarChart.Bar(
              label: "Pneumonoultramicroscopicsilicovolcanoconiosis", value: 1e6,
              text: .count(1_000_000), series: 1),
          ])),
      .stackedBars(
        StackedBarChart(
          axisTitle: long,
          bands: [
            .init("Close to average"), .init(long), .init("High"), .init("Very high"),
            .init("High or very high, not told apart", merged: true),
          ],
          rows: [
            .init(label: long, detail: long, shares: [0.5, 0.01, 0.02, 0.03, 0.44]),
            .init(label: "Norm", detail: "", shares: [1.01, 0, 0, 0, 0], reference: true),
            .init(label: "B", detail: "suppressed", shares: nil),
            .init(label: "C", detail: "", shares: []),
          ])),
      .stackedBars(StackedBarChart(axisTitle: "", bands: [], rows: [])),
      .columns(
        ColumnsChart(
          columns: (0..<6).map { _ in
            ColumnsChart.Column(title: long, boxes: [ColumnsChart.Box(text: long, evidence: true)])
          })),
    ]

  private static func row(
    _ value: Double?, _ lower: Double?, _ upper: Double?, _ series: Int
  ) -> IntervalChart.Row {
    IntervalChart.Row(
      label: long, detail: long, estimate: value, lower: lower, upper: upper,
      marks: [IntervalChart.Mark(kind: 0, value: 2)], series: series)
  }

  @Test("Nothing leaves its view box", arguments: charts.indices, ChartWidth.allCases)
  func insideViewBox(_ place: Int, _ width: ChartWidth) {
    let drawing = ChartDrawing.drawing(DrawingTests.charts[place], width)
    #expect(drawing.width == width.units)
    for shape in drawing.shapes {
      let frame = shape.frame
      let inside =
        frame.x >= -0.5 && frame.y >= -0.5 && frame.right <= drawing.width + 0.5
        && frame.bottom <= drawing.height + 0.5
      #expect(inside, "\(shape)")
    }
  }

  @Test("No two texts cover each other", arguments: charts.indices, ChartWidth.allCases)
  func textsApart(_ place: Int, _ width: ChartWidth) {
    let lines = ChartDrawing.drawing(DrawingTests.charts[place], width).shapes.compactMap {
      shape -> TextLine? in
      if case .text(let line) = shape { line } else { nil }
    }
    for (index, first) in lines.enumerated() {
      for second in lines[(index + 1)...] where first.text != "" && second.text != "" {
        #expect(!overlap(first.frame, second.frame), "\(first.text) | \(second.text)")
      }
    }
  }

  private func overlap(_ first: Frame, _ second: Frame) -> Bool {
    let slack = 1.0
    return first.x + slack < second.right && second.x + slack < first.right
      && first.y + slack * 2 < second.bottom && second.y + slack * 2 < first.bottom
  }

  @Test("Letters of a narrow drawing are at least 11 pixels high on a telephone")
  func sizes() {
    let scale = (400 - 2 * 1.25 * 18) / ChartWidth.narrow.units  // page less its margins
    for chart in DrawingTests.charts {
      for case .text(let line) in ChartDrawing.drawing(chart, .narrow).shapes {
        #expect(line.style.size * scale >= 11)
      }
    }
  }

  @Test("Estimates stand where their axis says: 50% in the middle between 0% and 100%")
  func placement() throws {
    let chart = IntervalChart(
      axis: .percent, axisTitle: "", seriesNames: [], markNames: [],
      rows: [
        IntervalChart.Row(label: "a", detail: "", estimate: 0.5, lower: 0, upper: 1)
      ])
    let shapes = IntervalDrawing(chart, .wide).drawing.shapes
    let dots = shapes.compactMap { shape -> Double? in
      if case .circle(let centre, _, _, _) = shape { centre.x } else { nil }
    }
    let whiskers = shapes.compactMap { shape -> [Point]? in
      if case .line(let points, let pen) = shape, pen.ink == .blue { points } else { nil }
    }
    let whisker = try #require(whiskers.first)
    #expect(dots == [(whisker[0].x + whisker[1].x) / 2])
  }

  @Test("A comparator that the estimate would cover stands above it", arguments: [0.5, 0.9])
  func coveredComparator(_ value: Double) {
    let chart = IntervalChart(
      axis: .percent, axisTitle: "", seriesNames: [], markNames: ["England"],
      rows: [
        IntervalChart.Row(
          label: "a", detail: "", estimate: 0.5, lower: 0, upper: 1,
          marks: [IntervalChart.Mark(kind: 0, value: value)])
      ])
    let frames = IntervalDrawing(chart, .wide).drawing.shapes.compactMap { shape -> Frame? in
      switch shape {
      case .circle, .polygon: shape.frame
      default: nil
      }
    }
    // The key's diamond, the row's diamond, the row's estimate.
    #expect(frames.count == 3)
    #expect((frames[1].centre.y < frames[2].centre.y) == (value == 0.5))
  }

  @Test("Texts beside the marks are the numbers of the row")
  func numbers() {
    let row = IntervalChart.Row(
      label: "", detail: "", estimate: 0.6625766, lower: 0.587, upper: 0.7307)
    #expect(IntervalText.text(row, axis: .percent) == "66.3% (58.7 to 73.1)")
    #expect(IntervalText.text(row, axis: .points) == "+66.3 (+58.7 to +73.1)")
    #expect(IntervalText.text(row, axis: .ratio) == "0.66 (0.59 to 0.73)")
    let none = IntervalChart.Row(label: "", detail: "", estimate: nil, lower: nil, upper: nil)
    #expect(IntervalText.text(none, axis: .percent) == "not available")
  }

  @Test("A stacked bar is as long as its shares, and each number stands in its part or under it")
  func stackedBars() {
    let chart = StackedBarChart(
      axisTitle: "", bands: [.init("Near"), .init("Far"), .init("Both", merged: true)],
      rows: [.init(label: "a", detail: "", shares: [0.6, 0.01, 0.39])])
    let drawing = StackedBarDrawing(chart, .wide).drawing
    let boxes = drawing.shapes.compactMap { shape -> Frame? in
      if case .box(let frame, _, .some) = shape { frame } else { nil }
    }
    // The key's three swatches, then the three parts.
    #expect(boxes.count == 6)
    let parts = boxes.suffix(3).map(\.width)
    let whole = parts.reduce(0, +)
    #expect(abs(parts[0] / whole - 0.6) < 1e-9 && abs(parts[2] / whole - 0.39) < 1e-9)
    let texts = drawing.shapes.compactMap { shape -> String? in
      if case .text(let line) = shape { line.text } else { nil }
    }
    #expect(texts.contains("60%") && texts.contains("39%") && texts.contains("Far 1%"))
    let stripes = drawing.shapes.count { shape in
      if case .line(_, let pen) = shape { pen.ink == .step4 } else { false }
    }
    #expect(stripes > 3)
  }

  @Test("Scores are written as points with one decimal")
  func scores() {
    let row = IntervalChart.Row(
      label: "", detail: "", estimate: 14.26, lower: 13, upper: 15.55)
    #expect(IntervalText.text(row, axis: .scores) == "14.3 (13.0 to 15.6)")
    let chart = IntervalChart(
      axis: .scores, axisTitle: "", seriesNames: [], markNames: [], rows: [row])
    let scale = IntervalDrawing(chart, .wide).scale
    #expect(scale.lower == 0 && scale.upper >= 15.55 && scale.upper <= 20)
  }

  @Test("Labels are moved apart, keep their order and stay in the range")
  func spread() {
    let places = Spread.places([50, 48, 10, 99], gaps: [10, 10, 10, 10], within: 0...95)
    #expect(places == [58, 48, 10, 95])
  }

  @Test("Text is broken between words, and inside those too long for a line")
  func wrapping() {
    let style = TextStyle(size: 10)
    // Ten points: "aa" is 2 × 5.56 × 1.03 = 11.5 wide, "aa aa" 25.8.
    #expect(style.lines("aa aa  aa", within: 26) == ["aa aa", "aa"])
    #expect(style.lines("aaaa", within: 12) == ["aa", "aa"])
    #expect(style.lines("", within: 12).isEmpty)
  }
}
