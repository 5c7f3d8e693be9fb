/// The layout of a flow chart: steps from the top, those who leave at the side.
struct FlowDrawing {
  let chart: FlowChart
  let width: ChartWidth

  init(_ chart: FlowChart, _ width: ChartWidth) {
    self.chart = chart
    self.width = width
  }

  private var stepWidth: Double { width == .wide ? 380 : 350 }
  private var sideLeft: Double { width == .wide ? 440 : 56 }
  private var stem: Double { width == .wide ? 190 : 24 }
  private var pen: Pen { Pen(ink: .line, width: 1.4) }

  /// The chart, drawn.
  var drawing: Drawing {
    var drawing = Drawing(width: width.units, height: 0)
    var y = 1.0
    for (place, step) in chart.steps.enumerated() {
      let box = FlowBox(
        lines: [(DecimalText.text(step.count), countStyle)]
          + width.label.lines(step.label, within: stepWidth - 28).map { ($0, width.label) })
      let frame = Frame(x: 1, y: y, width: stepWidth - 2, height: box.height)
      box.draw(in: &drawing, frame, fill: .shade, pen: Pen(ink: .line, width: 1.4))
      y = frame.bottom
      let last = place + 1 == chart.steps.count
      y = drawBetween(step, in: &drawing, from: y, last: last)
    }
    drawing.height = y + 2
    return drawing
  }

  private var countStyle: TextStyle {
    TextStyle(size: width.label.size * 1.3, weight: .bold)
  }

  /// Draws those who leave, and the arrow to the next step.
  private func drawBetween(
    _ step: FlowChart.Step, in drawing: inout Drawing, from top: Double, last: Bool
  ) -> Double {
    var y = top
    for leaving in step.leaving {
      y = draw(leaving, in: &drawing, from: y + 12)
    }
    if last, let end = step.leaving.isEmpty ? nil : y {
      drawing.line(
        from: Point(x: stem, y: top), to: Point(x: stem, y: sideMiddle(step, end: end)), pen)
      return y
    }
    if last { return y }
    let tip = step.leaving.isEmpty ? y + 26 : y + 16
    drawing.line(from: Point(x: stem, y: top), to: Point(x: stem, y: tip - 7), pen)
    drawing.shapes.append(.arrow(to: Point(x: stem, y: tip), pointing: .down))
    return tip + 1
  }

  private func draw(
    _ leaving: FlowChart.Leaving, in drawing: inout Drawing, from top: Double
  ) -> Double {
    let side = sideBox(leaving)
    let frame = Frame(
      x: sideLeft, y: top, width: width.units - sideLeft - 1, height: side.height)
    let middle = frame.centre.y
    drawing.line(
      from: Point(x: stem, y: middle), to: Point(x: sideLeft - 7, y: middle), pen)
    drawing.shapes.append(.arrow(to: Point(x: sideLeft, y: middle), pointing: .right))
    side.draw(in: &drawing, frame, fill: .paper, pen: Pen(ink: .line, width: 1))
    return frame.bottom
  }

  private func sideBox(_ leaving: FlowChart.Leaving) -> FlowBox {
    let room = width.units - sideLeft - 30
    let style = TextStyle(size: width.quiet.size)
    let count = TextStyle(size: style.size, weight: .bold)
    let lines = [(DecimalText.text(leaving.count), count)]
    return FlowBox(lines: lines + style.lines(leaving.label, within: room).map { ($0, style) })
  }

  private func sideMiddle(_ step: FlowChart.Step, end: Double) -> Double {
    step.leaving.last.map { end - sideBox($0).height / 2 } ?? end
  }
}
