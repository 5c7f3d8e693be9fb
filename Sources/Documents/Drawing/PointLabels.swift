/// Names beside points, each where it covers neither a mark nor another name.
///
/// To the right of the point first, then left, above and below; where there is no room a line may
/// be covered, and else the name is left out, as the table under the chart has them all.
struct PointLabels {
  /// How names are set.
  let style: TextStyle
  /// Where names may stand.
  let frame: Frame

  /// The names that find room.
  /// - Parameters:
  ///   - names: The names, the most important first.
  ///   - points: Their points.
  ///   - marks: The frames of all marks.
  ///   - lines: The frames of the pieces of lines.
  func texts(
    _ names: [String], at points: [Point], avoiding marks: [Frame], orCrossing lines: [Frame]
  ) -> [Shape] {
    var taken: [Frame] = marks
    return zip(names, points).compactMap { name, point -> Shape? in
      let free = candidates(name, point).filter { line in
        isInside(line.frame) && !taken.contains { overlaps(line.frame, $0) }
      }
      let clear = free.first { line in !lines.contains { overlaps(line.frame, $0) } }
      guard let line = clear ?? free.first else { return nil }
      taken.append(line.frame)
      return .text(line)
    }
  }

  private func candidates(_ name: String, _ point: Point) -> [TextLine] {
    let middle = point.y + style.size * 0.35
    let places: [(Double, Double, TextLine.Anchor)] = [
      (11, 0, .start), (-11, 0, .end), (0, -15, .middle), (0, 16, .middle),
      (9, -11, .start), (9, 12, .start), (-9, -11, .end), (-9, 12, .end),
    ]
    return places.map { x, y, anchor in
      TextLine(
        text: name, at: Point(x: point.x + x, y: middle + y), style: style, anchor: anchor)
    }
  }

  private func isInside(_ own: Frame) -> Bool {
    own.x >= frame.x && own.right <= frame.right && own.y >= frame.y && own.bottom <= frame.bottom
  }

  private func overlaps(_ first: Frame, _ second: Frame) -> Bool {
    first.x < second.right && second.x < first.right && first.y < second.bottom
      && second.y < first.bottom
  }
}
