import Indicators

/// Scores that a question tells apart: those that somebody can have whom it counts, and those that
/// others can.
struct ScoreKind: Sendable {
  /// All scores.
  let all: ClosedRange<Int>
  /// The scores of those counted.
  private(set) var inside: Set<Int>
  /// The scores of the others.
  private(set) var outside: Set<Int>
  /// People of whom more is told.
  private(set) var told: [Told] = []

  /// People of whom it is told between what their scores lie.
  struct Told {
    /// The people.
    let people: ScoreWitness.People
    /// Whether they are among those counted.
    let isInside: Bool

    /// Another number of such people.
    func with(_ count: Int) -> Told {
      Told(people: .init(count: count, values: people.values), isInside: isInside)
    }
  }

  /// The kind of some scores; nil where everybody can have every score.
  init?(_ inside: Set<Int>, not outside: Set<Int>, of all: ClosedRange<Int>) {
    guard inside.count < all.count || outside.count < all.count else { return nil }
    (self.all, self.inside, self.outside) = (all, inside, outside)
  }

  /// The kind of scores of whom a condition holds; nil where it asks nothing of the score.
  init?(_ condition: Condition, _ values: ScoreValues) {
    self.init(
      values.values(where: condition, holds: true),
      not: values.values(where: condition, holds: false), of: values.all)
  }

  private init(_ other: ScoreKind, _ inside: Set<Int>, _ outside: Set<Int>) {
    (all, self.inside, self.outside) = (other.all, inside, outside)
  }

  /// The kind of all others.
  var others: ScoreKind { ScoreKind(self, outside, inside) }

  /// The same with other people told.
  func telling(_ told: [Told]) -> ScoreKind {
    var kind = self
    kind.told = told
    return kind
  }

  /// The same where it is shown how many have scores of other kinds: of those that lie within this
  /// one or outside it, the narrowest first, and of wider ones what these leave.
  func beside(_ shown: [(count: Int, kind: ScoreKind)]) -> ScoreKind {
    var kind = ScoreKind(self, inside, outside)
    var used: [(count: Int, scores: Set<Int>)] = []
    for (count, other) in shown.sorted(by: { $0.kind.inside.count < $1.kind.inside.count }) {
      let near = used.filter { !$0.scores.isDisjoint(with: other.inside) }
      let scores = near.reduce(other.inside) { $0.subtracting($1.scores) }
      let rest = count - near.reduce(0) { $0 + $1.count }
      guard near.allSatisfy({ $0.scores.isSubset(of: other.inside) }), rest >= 0,
        other.inside != inside, kind.tell(rest, scores)
      else { continue }
      used.append((rest, scores))
    }
    return kind
  }

  /// Tells that so many people have some scores, all within this kind or all outside it; says
  /// whether they are.
  private mutating func tell(_ count: Int, _ scores: Set<Int>) -> Bool {
    guard let least = scores.min(), let most = scores.max() else { return false }
    let people = ScoreWitness.People(count: count, values: least...most)
    if scores.isSubset(of: inside) {
      told.append(Told(people: people, isInside: true))
      inside.subtract(scores)
    } else if scores.isSubset(of: outside) {
      told.append(Told(people: people, isInside: false))
      outside.subtract(scores)
    } else {
      return false
    }
    return true
  }
}
