/// A mark for a value: series and comparators differ by its shape as well as by colour.
struct Marker: Hashable, Sendable {
  /// The shape.
  enum Form: Hashable, Sendable, CaseIterable {
    /// A circle.
    case circle
    /// A square.
    case square
    /// A triangle that points up.
    case triangle
    /// A triangle that points down.
    case wedge
    /// A square on its corner.
    case diamond
    /// An upright stroke.
    case tick
  }

  /// Whether the mark is filled or only an outline.
  enum Body: Hashable, Sendable {
    /// Filled with its colour.
    case filled
    /// Filled with paper.
    case hollow
  }

  /// The shape.
  let form: Form
  /// The colour.
  let ink: Ink
  /// Whether it is filled.
  var body: Body = .filled

  /// The mark of a series.
  static func series(_ place: Int, of count: Int) -> Marker {
    let forms: [Form] = [.circle, .square, .triangle, .wedge, .diamond]
    return Marker(form: forms[place % forms.count], ink: .series(place, of: count))
  }

  /// The mark of a comparator.
  static func comparator(_ place: Int) -> Marker {
    let forms: [Form] = [.diamond, .tick, .wedge, .triangle, .square, .circle]
    return Marker(form: forms[place % forms.count], ink: .text, body: .hollow)
  }

  /// The mark at a place.
  /// - Parameters:
  ///   - centre: Its middle.
  ///   - radius: Half its width.
  func shape(at centre: Point, radius: Double) -> Shape {
    let fill = body == .filled ? ink : .paper
    let pen = body == .filled ? Pen(ink: .paper, width: 1) : Pen(ink: ink, width: 1.6)
    func corner(_ x: Double, _ y: Double) -> Point {
      Point(x: centre.x + x * radius, y: centre.y + y * radius)
    }
    switch form {
    case .circle: return .circle(centre, radius: radius, fill: fill, pen: pen)
    case .square:
      let corners = [
        corner(-0.9, -0.9), corner(0.9, -0.9), corner(0.9, 0.9), corner(-0.9, 0.9),
      ]
      return .polygon(corners, fill: fill, pen: pen)
    case .triangle:
      return .polygon(
        [corner(0, -1.15), corner(1.05, 0.8), corner(-1.05, 0.8)], fill: fill, pen: pen)
    case .wedge:
      return .polygon(
        [corner(-1.05, -0.8), corner(1.05, -0.8), corner(0, 1.15)], fill: fill, pen: pen)
    case .diamond:
      return .polygon(
        [corner(0, -1.2), corner(1.2, 0), corner(0, 1.2), corner(-1.2, 0)], fill: fill, pen: pen)
    case .tick:
      return .line([corner(0, -1.5), corner(0, 1.5)], Pen(ink: ink, width: 2.2))
    }
  }
}
