import Testing

@testable import Releases

@Suite("Scores with a sum and a sum of squares are found where there are some")
struct ScoreWitnessTests {
  /// What sums of scores and of their squares some people can have.
  private static func reachable(_ people: [ScoreWitness.People]) -> Set<[Int]> {
    people.reduce(into: [[0, 0]]) { sums, group in
      for _ in 0..<group.count {
        sums = sums.reduce(into: []) { next, sum in
          for value in group.values { next.insert([sum[0] + value, sum[1] + value * value]) }
        }
      }
    }
  }

  private static func exists(_ people: [ScoreWitness.People], _ scores: [Int]) -> Bool {
    ScoreWitness.exists(
      of: people, sum: scores.reduce(0, +), squares: scores.reduce(0) { $0 + $1 * $1 })
  }

  @Test("none is found where a search of all scores finds none, and nearly all are found")
  func allScores() {
    var random = TestGenerator(state: 7)
    var (possible, found) = (0, 0)
    for _ in 0..<60 {
      let scores = (0..<Int.random(in: 6...9, using: &random)).map { _ in
        Int.random(in: 0...12, using: &random)
      }
      for high in 0...scores.count {
        let people = [
          ScoreWitness.People(count: high, values: 7...12),
          ScoreWitness.People(count: scores.count - high, values: 0...6),
        ]
        let sums = [scores.reduce(0, +), scores.reduce(0) { $0 + $1 * $1 }]
        let isPossible = Self.reachable(people).contains(sums)
        let isFound = Self.exists(people, scores)
        #expect(isPossible || !isFound, "\(scores), \(high) high")
        possible += isPossible ? 1 : 0
        found += isFound ? 1 : 0
      }
    }
    #expect(possible > 150 && found * 10 > possible * 9, "\(found) of \(possible)")
  }

  @Test(
    "the true division of many scores is found, and others near it", arguments: [40, 400, 4000])
  func many(count: Int) {
    var random = TestGenerator(state: UInt64(count))
    let scores = (0..<count).map { _ in
      Int.random(in: 0...16, using: &random) + Int.random(in: 0...14, using: &random)
    }
    let high = scores.count { $0 >= 17 }
    for change in [-5, 0, 5] {
      let people = [
        ScoreWitness.People(count: high + change, values: 17...40),
        ScoreWitness.People(count: count - high - change, values: 0...16),
      ]
      #expect(Self.exists(people, scores), "\(change)")
    }
  }

  @Test("18 scores with a sum of 99 and squares of 1,107 have at most 3 of 16 or more")
  func few() {
    let room = ScoreRoom(count: 18, sum: 99, squares: 1_107)
    let range = ScoreKind(Set(16...40), not: Set(0...15), of: 0...40).map {
      room.numbers(around: 2, among: 18, of: $0, greatest: 5)
    }
    #expect(range?.upperBound == 3)
    #expect(range?.lowerBound == 0)
  }

  @Test("who has no score may be of either kind, and who has one and no band any score")
  func othersKnown() {
    let kind = ScoreKind(Set(16...40), not: Set(0...15), of: 0...40)
    let zeros = ScoreRoom(count: 10, sum: 0, squares: 0)
    #expect(kind.map { zeros.numbers(around: 2, among: 13, of: $0, greatest: 5) } == 0...3)
    let high = ScoreRoom(count: 10, sum: 160, squares: 2_560)
    #expect(kind.map { high.numbers(around: 8, among: 8, of: $0, greatest: 5) } == 8...8)
    #expect(kind.map { high.numbers(around: 9, among: 9, of: $0, greatest: 5) } == 9...9)
  }
}
