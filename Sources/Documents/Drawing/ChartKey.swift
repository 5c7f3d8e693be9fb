/// The key of a chart: marks with their names in words, in as many lines as they need.
struct ChartKey {
  /// An entry of the key.
  struct Entry {
    /// The mark, nil for a line alone.
    var marker: Marker?
    /// What stands in the place of the mark, nil for the mark itself.
    var swatch: Swatch?
    /// Whether a dashed line goes through the mark.
    var line: Pen?
    /// What it stands for.
    let name: String
  }

  /// The entries, in order.
  let entries: [Entry]
  /// For which width the chart is laid out.
  let width: ChartWidth

  private var style: TextStyle { TextStyle(size: width.quiet.size) }
  private let lead = 24.0
  private let gap = 22.0

  /// The key of comparators.
  init(comparators: [String], width: ChartWidth) {
    entries = comparators.enumerated().map { Entry(marker: .comparator($0), name: $1) }
    self.width = width
  }

  /// A key with its entries.
  init(entries: [Entry], width: ChartWidth) {
    self.entries = entries
    self.width = width
  }

  /// Draws the key.
  /// - Returns: Where the chart below it may begin.
  func draw(in drawing: inout Drawing, at top: Double) -> Double {
    if entries.isEmpty { return top }
    var x = 0.0
    var y = top + style.leading / 2
    for entry in entries {
      let lines = style.lines(entry.name, within: drawing.width - lead)
      let length = lead + (lines.map(style.width).max() ?? 0)
      if x > 0, x + length > drawing.width {
        x = 0
        y += style.leading + 4
      }
      draw(entry, in: &drawing, at: Point(x: x, y: y))
      drawing.write(lines, at: Point(x: x + lead, y: y + style.size * 0.35), style)
      y += Double(max(0, lines.count - 1)) * style.leading
      x += length + gap
    }
    return y + style.leading / 2 + 10
  }

  private func draw(_ entry: Entry, in drawing: inout Drawing, at place: Point) {
    let centre = Point(x: place.x + 9, y: place.y)
    if let pen = entry.line {
      drawing.line(from: place, to: Point(x: place.x + 18, y: place.y), pen)
    }
    if let swatch = entry.swatch {
      drawing.shapes += swatch.shapes(
        in: Frame(x: centre.x - 8, y: centre.y - 6, width: 16, height: 12))
    } else if let marker = entry.marker {
      drawing.shapes.append(marker.shape(at: centre, radius: 5))
    }
  }
}
