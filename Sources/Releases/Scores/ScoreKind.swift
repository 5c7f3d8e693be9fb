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
  /// The bands of a score that it is, nil where it is no such.
  private(set) var bands: ScoreBands?
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

  /// The same as some bands of a score.
  func named(_ bands: ScoreBands?) -> ScoreKind {
    var kind = self
    kind.bands = bands
    return kind
  }

  /// The kind of all others.
  var others: ScoreKind {
    var kind = self
    (kind.inside, kind.outside, kind.bands) = (outside, inside, bands?.others)
    kind.told = told.map { Told(people: $0.people, isInside: !$0.isInside) }
    return kind
  }

  /// The same with other people told.
  func telling(_ told: [Told]) -> ScoreKind {
    var kind = self
    kind.told = told
    return kind
  }

  /// The same where it is shown how many have scores in other bands: of those that lie within this
  /// kind or outside it, the fewest bands first, and of more what these leave.
  /// - Returns: The kind, nil where something that is shown cannot be said so.
  func beside(_ shown: [(count: Int, bands: ScoreBands)]) -> ScoreKind? {
    guard let bands else { return shown.isEmpty ? self : nil }
    var kind = self
    var used: [(count: Int, bands: Set<String>)] = []
    for (count, other) in shown.sorted(by: { $0.bands.own.count < $1.bands.own.count })
    where other.score == bands.score && other.own != bands.own {
      let near = used.filter { !$0.bands.isDisjoint(with: other.own) }
      let left = near.reduce(other.own) { $0.subtracting($1.bands) }
      let rest = count - near.reduce(0) { $0 + $1.count }
      guard near.allSatisfy({ $0.bands.isSubset(of: other.own) }), rest >= 0,
        kind.tell(rest, left, of: bands)
      else { continue }
      used.append((rest, left))
    }
    let told = used.reduce(into: Set<String>()) { $0.formUnion($1.bands) }
    kind.inside = bands.values(of: bands.own.subtracting(told))
    kind.outside = bands.values(of: bands.others.own.subtracting(told))
    let isSaid = shown.allSatisfy { _, other in
      other.score == bands.score
        && [other.own, other.others.own].contains { own in
          own == bands.own || own == Self.union(of: used.map(\.bands), within: own)
        }
    }
    return isSaid ? kind : nil
  }

  /// All bands in those of some sets that lie within others.
  private static func union(of sets: [Set<String>], within own: Set<String>) -> Set<String> {
    sets.reduce(into: []) { if $1.isSubset(of: own) { $0.formUnion($1) } }
  }

  /// Tells that so many people have scores in some bands; says whether all are of this kind or all
  /// of others.
  ///
  /// Where the scores have a gap, they are taken to lie on one side of it.
  private mutating func tell(_ count: Int, _ some: Set<String>, of bands: ScoreBands) -> Bool {
    let scores = bands.values(of: some)
    let isInside = some.isSubset(of: bands.own)
    guard isInside || some.isDisjoint(with: bands.own) else { return false }
    let widest = scores.ranges.max { $0.count < $1.count }
    guard let widest else { return count == 0 }
    told.append(Told(people: .init(count: count, values: widest), isInside: isInside))
    return true
  }
}
