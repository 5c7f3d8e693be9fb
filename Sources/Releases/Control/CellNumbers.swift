import Indicators
import Tallies

/// What is published of a question in one cell.
struct CellNumbers: Sendable {
  /// Those with the attribute, events, or the sum of scores.
  var numerator: Int
  /// The sum of the squares of scores, nil where it is not counted.
  var squares: Int?
  /// Those whose answer is known.
  var known: Int
  /// Those whose answer is not known, by the reason; nil where only known answers are counted.
  var unknown: [Int]?
  /// Their families, nil where these are not counted.
  var families: Int?

  /// What a tally says.
  init(_ tally: Tally) {
    numerator = tally.numerator
    squares = tally.squares
    known = tally.denominator
    unknown = [tally.missing, tally.notLinked, tally.notFollowedUp]
    families = tally.clusters.clusters
  }

  /// What the counts of a stratum say.
  init(_ stratum: StratumTally) {
    numerator = stratum.numerator
    known = stratum.denominator
  }

  /// Everybody in the population, nil where it is not told.
  var everybody: Int? { unknown.map { $0.reduce(known, +) } }

  /// Adds the numbers of other people.
  mutating func add(_ other: CellNumbers) {
    numerator += other.numerator
    known += other.known
    squares = squares.flatMap { one in other.squares.map { one + $0 } }
    unknown = unknown.flatMap { one in other.unknown.map { zip(one, $0).map(+) } }
    families = families.flatMap { one in other.families.map { one + $0 } }
  }

  /// The numbers of people, and of events, by place: of a mean the sum of scores is none.
  func people(_ measure: Measure?) -> [Int] {
    let all = [known] + (unknown ?? [])
    switch measure {
    case .proportion: return all + [numerator, known - numerator]
    case .rate: return all + [numerator]
    case .mean, nil: return all
    }
  }
}
