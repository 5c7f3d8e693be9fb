import Indicators

/// Scores that a question tells apart: those that somebody can have whom it counts, and those that
/// others can.
struct ScoreKind: Sendable {
  /// All scores.
  let all: ClosedRange<Int>
  /// The scores of those counted, as ranges from the lowest on.
  let inside: [ClosedRange<Int>]
  /// The scores of the others.
  let outside: [ClosedRange<Int>]

  /// The kind of some scores; nil where everybody can have every score.
  init?(_ inside: Set<Int>, not outside: Set<Int>, of all: ClosedRange<Int>) {
    guard inside.count < all.count || outside.count < all.count else { return nil }
    self.all = all
    self.inside = Self.ranges(inside)
    self.outside = Self.ranges(outside)
  }

  /// The kind of scores of whom a condition holds; nil where it asks nothing of the score.
  init?(_ condition: Condition, _ values: ScoreValues) {
    self.init(
      values.values(where: condition, holds: true),
      not: values.values(where: condition, holds: false), of: values.all)
  }

  private init(
    _ all: ClosedRange<Int>, inside: [ClosedRange<Int>], outside: [ClosedRange<Int>]
  ) {
    (self.all, self.inside, self.outside) = (all, inside, outside)
  }

  /// The kind of all others.
  var others: ScoreKind { ScoreKind(all, inside: outside, outside: inside) }

  private static func ranges(_ values: Set<Int>) -> [ClosedRange<Int>] {
    values.sorted().reduce(into: []) { ranges, value in
      if let last = ranges.last, last.upperBound == value - 1 {
        ranges[ranges.count - 1] = last.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
  }
}
