/// The layout of boxes in columns: side by side, or below each other where it is narrow.
///
/// A box with evidence is shaded, has a firm edge, a tick and the words "Measured here": that
/// something was measured does not say what was found.
struct ColumnsDrawing {
  let chart: ColumnsChart
  let width: ChartWidth

  init(_ chart: ColumnsChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
  }

  private let gap = 24.0
  private let margin = 10.0
  private let word = "Measured here"

  private var style: TextStyle { TextStyle(size: width == .wide ? 13 : 14) }
  private var strong: TextStyle { TextStyle(size: style.size, weight: .bold) }
  private var small: TextStyle { TextStyle(size: 12.5, weight: .bold) }

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    drawing.height = width == .wide ? drawWide(in: &drawing) : drawNarrow(in: &drawing)
    return drawing
  }

  private func drawWide(in drawing: inout Drawing) -> Double {
    let count = Double(max(1, chart.columns.count))
    let breadth = (width.units - 2 - gap * (count - 1)) / count
    let lines = chart.columns.map { strong.lines($0.title, within: breadth) }
    let heading = Double(lines.map(\.count).max() ?? 0) * strong.leading
    var bottom = heading
    for (place, column) in chart.columns.enumerated() {
      let x = 1 + Double(place) * (breadth + gap)
      let first = heading - Double(lines[place].count) * strong.leading + strong.size
      drawing.write(lines[place], at: Point(x: x, y: first), strong)
      let end = draw(
        column.boxes, in: &drawing, at: Point(x: x, y: heading + 8), breadth: breadth)
      bottom = max(bottom, end)
      if place > 0 { drawArrow(in: &drawing, before: x, at: heading + 8 + 26) }
    }
    return bottom + 2
  }

  private func drawNarrow(in drawing: inout Drawing) -> Double {
    var y = 0.0
    for (place, column) in chart.columns.enumerated() {
      if place > 0 {
        let tip = Point(x: 20, y: y + 24)
        drawing.line(
          from: Point(x: 20, y: y + 4), to: Point(x: 20, y: tip.y - 6), Pen(ink: .line, width: 1.4))
        drawing.shapes.append(.arrow(to: tip, pointing: .down))
        y += 34
      }
      let lines = strong.lines(column.title, within: width.units)
      y = drawing.write(lines, at: Point(x: 0, y: y + strong.size), strong) - strong.size + 4
      y = draw(column.boxes, in: &drawing, at: Point(x: 1, y: y), breadth: width.units - 2)
    }
    return y + 2
  }

  private func drawArrow(in drawing: inout Drawing, before x: Double, at y: Double) {
    drawing.line(
      from: Point(x: x - gap + 3, y: y), to: Point(x: x - 9, y: y), Pen(ink: .line, width: 1.4))
    drawing.shapes.append(.arrow(to: Point(x: x - 3, y: y), pointing: .right))
  }

  /// - Returns: The lower edge of the last box.
  private func draw(
    _ boxes: [ColumnsChart.Box], in drawing: inout Drawing, at corner: Point, breadth: Double
  ) -> Double {
    var y = corner.y
    for (place, box) in boxes.enumerated() {
      if place > 0 { y += 10 }
      let lines = style.lines(box.text, within: breadth - margin * 2)
      let text = Double(lines.count) * style.leading
      let mark = box.evidence ? small.leading + 4 : 0
      let frame = Frame(x: corner.x, y: y, width: breadth, height: text + mark + margin * 2 - 2)
      let pen = box.evidence ? Pen(ink: .blue, width: 1.8) : Pen(ink: .line, width: 1)
      drawing.shapes.append(.box(frame, fill: box.evidence ? .shade : .paper, pen: pen))
      let first = Point(x: frame.x + margin, y: y + margin + style.size * 0.9)
      drawing.write(lines, at: first, style)
      if box.evidence { drawMark(in: &drawing, frame) }
      y = frame.bottom
    }
    return y
  }

  private func drawMark(in drawing: inout Drawing, _ frame: Frame) {
    let y = frame.bottom - margin
    let centre = Point(x: frame.x + margin + 6, y: y - 4)
    drawing.shapes.append(.check(at: centre, size: 11, .blue))
    let style = TextStyle(size: small.size, weight: .bold, ink: .link)
    let room = frame.width - margin * 2 - 18
    let text = style.width(word) <= room ? word : "Measured"
    drawing.write(text, at: Point(x: centre.x + 12, y: y), style)
  }
}
