/// How a part of a stacked bar is filled: a shade, and stripes where it holds two bands.
struct Swatch: Hashable, Sendable {
  /// The shade.
  let ink: Ink
  /// The colour of its stripes, nil where it has none.
  let stripes: Ink?
  /// The colour of words upon it.
  let words: Ink

  /// The swatch of a band, by how many are before it among those not merged.
  init(_ band: StackedBarChart.Band, place: Int, of count: Int) {
    if band.merged {
      (ink, stripes, words) = (.step2, .step4, .text)
    } else {
      let step = count <= 1 ? 0 : min(3, place * 3 / (count - 1))
      ink = [.step1, .step2, .step3, .step4][step]
      stripes = nil
      words = step < 2 ? .text : .paper
    }
  }

  /// The swatches of the bands of a chart.
  static func all(_ bands: [StackedBarChart.Band]) -> [Swatch] {
    let plain = bands.count { !$0.merged }
    var place = 0
    return bands.map { band in
      defer { place += band.merged ? 0 : 1 }
      return Swatch(band, place: place, of: plain)
    }
  }

  /// The swatch in a frame.
  func shapes(in frame: Frame) -> [Shape] {
    let box = Shape.box(frame, fill: ink, pen: Pen(ink: .line, width: 1))
    guard let stripes else { return [box] }
    var lines: [Shape] = []
    var x = frame.x + 3
    while x < frame.right - 1 {
      let ends = [Point(x: x, y: frame.y + 1), Point(x: x, y: frame.bottom - 1)]
      lines.append(.line(ends, Pen(ink: stripes, width: 1.6)))
      x += 5
    }
    return [box] + lines
  }
}
