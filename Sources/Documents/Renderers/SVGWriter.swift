/// A drawing as SVG text.
struct SVGWriter {
  /// Where the text stands.
  enum Home: Hashable, Sendable {
    /// Inside a page, whose style sheet colours it; the class tells the width.
    case page(ChartWidth)
    /// In a file of its own.
    case file
  }

  /// Unique in its page: the root of the ids of title and description.
  let id: String
  /// The message of the chart.
  let title: String
  /// The text alternative.
  let alternative: String
  /// Where the text stands.
  let home: Home
  /// The id of another drawing of the same page that has title and description for both, nil where
  /// it has its own.
  var described: String?

  /// The SVG element with title and description.
  func text(_ drawing: Drawing) -> String {
    let id = Markup.attribute(described ?? self.id)
    let frame = frame(drawing)
    let view = [frame.x, frame.y, frame.width, frame.height].map(number).joined(separator: " ")
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"\(view)\"\(place(frame))"
        + " role=\"img\" aria-labelledby=\"\(id)-title\" aria-describedby=\"\(id)-desc\""
        + " font-family=\"\(Markup.attribute(FontStack.sans))\">"
    ]
    if described == nil {
      lines += [
        "<title id=\"\(id)-title\">\(Markup.text(title))</title>",
        "<desc id=\"\(id)-desc\">\(Markup.text(alternative))</desc>",
      ]
    }
    if home == .file { lines.append(text(.box(frame, fill: .paper, pen: nil))) }
    lines += home == .file ? drawing.shapes.map(text) : grouped(drawing.shapes)
    return (lines + ["</svg>"]).joined(separator: "\n")
  }

  /// The type of a file's words; a page has its own style sheet.
  private var family: String {
    home == .file ? " font-family=\"\(Markup.attribute(FontStack.sans))\"" : ""
  }

  /// What is seen: a file has a margin around its drawing.
  private func frame(_ drawing: Drawing) -> Frame {
    let margin = home == .file ? 16.0 : 0
    return Frame(
      x: -margin, y: -margin, width: drawing.width + margin * 2,
      height: drawing.height + margin * 2)
  }

  private func place(_ frame: Frame) -> String {
    switch home {
    case .page(let width): " class=\"chart \(width.rawValue)\""
    case .file: " width=\"\(number(frame.width))\" height=\"\(number(frame.height))\""
    }
  }

  /// A shape, its look apart from its form and place.
  private struct Element: Hashable {
    let tag: String
    let place: String
    let look: String
    var content: String?

    /// The element, without its look where a group around it has it.
    func text(isInGroup: Bool) -> String {
      let head = "<\(tag) \(place)\(isInGroup ? "" : look)"
      return content.map { "\(head)>\($0)</\(tag)>" } ?? head + " />"
    }
  }

  private func text(_ shape: Shape) -> String { element(shape).text(isInGroup: false) }

  /// The shapes of a page: texts last and by their look, neighbours that look alike in one group,
  /// since a page has many drawings.
  private func grouped(_ shapes: [Shape]) -> [String] {
    let elements = shapes.map(element)
    var looks: [String] = []
    for element in elements where element.tag == "text" && !looks.contains(element.look) {
      looks.append(element.look)
    }
    let texts = looks.flatMap { look in
      elements.filter { $0.tag == "text" && $0.look == look }
    }
    var groups: [[Element]] = []
    for element in elements.filter({ $0.tag != "text" }) + texts {
      if groups.last?.last?.look == element.look {
        groups[groups.count - 1].append(element)
      } else {
        groups.append([element])
      }
    }
    return groups.map { group in
      guard group.count > 1, let look = group.first?.look else {
        return group.map { $0.text(isInGroup: false) }.joined()
      }
      return "<g\(look)>" + group.map { $0.text(isInGroup: true) }.joined(separator: "\n") + "</g>"
    }
  }

  private func element(_ shape: Shape) -> Element {
    switch shape {
    case .line(let points, let pen):
      return Element(
        tag: "polyline", place: "points=\"\(list(points))\"", look: " fill=\"none\"" + stroke(pen))
    case .polygon(let points, let ink, let pen):
      return Element(
        tag: "polygon", place: "points=\"\(list(points))\"", look: fill(ink, pen))
    case .circle(let centre, let radius, let ink, let pen):
      return Element(
        tag: "circle",
        place: "cx=\"\(number(centre.x))\" cy=\"\(number(centre.y))\" r=\"\(number(radius))\"",
        look: fill(ink, pen))
    case .box(let frame, let ink, let pen):
      return Element(
        tag: "rect",
        place: "x=\"\(number(frame.x))\" y=\"\(number(frame.y))\""
          + " width=\"\(number(frame.width))\" height=\"\(number(frame.height))\"",
        look: fill(ink, pen))
    case .text(let line): return element(line)
    }
  }

  private func element(_ line: TextLine) -> Element {
    let anchor = line.anchor == .start ? "" : " text-anchor=\"\(line.anchor.rawValue)\""
    let weight = line.style.weight == .bold ? " font-weight=\"bold\"" : ""
    return Element(
      tag: "text", place: "x=\"\(number(line.at.x))\" y=\"\(number(line.at.y))\"",
      look: " font-size=\"\(number(line.style.size))\"" + weight + anchor
        + fill(line.style.ink, nil), content: Markup.text(line.text))
  }

  private func fill(_ ink: Ink, _ pen: Pen?) -> String {
    let name = "fill-" + ink.rawValue
    guard let pen else { return " fill=\"\(ink.light.text)\" class=\"\(name)\"" }
    return " fill=\"\(ink.light.text)\"" + stroke(pen, also: name)
  }

  private func stroke(_ pen: Pen, also name: String? = nil) -> String {
    let names = [name, "stroke-" + pen.ink.rawValue].compactMap(\.self)
    let dash = pen.pattern == .dashed ? " stroke-dasharray=\"4 3\"" : ""
    return " stroke=\"\(pen.ink.light.text)\" stroke-width=\"\(number(pen.width))\"" + dash
      + " class=\"\(names.joined(separator: " "))\""
  }

  private func list(_ points: [Point]) -> String {
    points.map { number($0.x) + "," + number($0.y) }.joined(separator: " ")
  }

  /// A coordinate with two decimals at most, in a page with one.
  private func number(_ value: Double) -> String {
    let decimals = home == .file ? 2 : 1
    var digits = DecimalDigits(value)
    digits.round(decimals: decimals)
    if digits.isZero { return "0" }
    var text = digits.whole + "." + digits.fraction(decimals)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return (digits.negative ? "-" : "") + text
  }
}
