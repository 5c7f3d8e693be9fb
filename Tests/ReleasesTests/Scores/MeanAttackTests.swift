import Studies
import Tallies
import Testing

@testable import Releases

@Suite("Means of scores do not tell how many few are high")
struct MeanAttackTests {
  private static let total = Cell()

  /// How many of some scores can be from one value on, by the sum and the sum of squares: the rest
  /// and they are at least as far from the mean as their ends.
  private static func possible(_ scores: [[Int]], from least: Int) -> [Bool] {
    let all = scores.flatMap(\.self)
    let sum = all.reduce(0, +)
    let squares = all.reduce(0) { $0 + $1 * $1 }
    return (0...all.count).map { high in
      let low = all.count - high
      guard high * least <= sum, sum <= high * 40 + low * (least - 1) else { return false }
      // As alike as can be: the mean, or the ends and what that leaves to the others.
      let mean = Double(sum) / Double(max(1, all.count))
      let atEnd = mean < Double(least)
      let fixed = atEnd ? high : low
      let end = Double(atEnd ? least : least - 1)
      let others = Double(all.count - fixed)
      let rest = others > 0 ? (Double(sum) - Double(fixed) * end) / others : 0
      return Double(fixed) * end * end + others * rest * rest <= Double(squares) + 1e-6
    }
  }

  /// What a reader finds out of the numbers of high scores by area: each number that is possible.
  private static func found(_ scores: [[Int]], _ released: ReleasedTallies) -> [Set<Int>] {
    let areas = ScoredStudy.areas(scores.count).map { Cell(area: $0) }
    let isMean = areas.map { released.shown.tallies[ScoredStudy.mean($0)] != nil }
    var told = scores.indices.filter { isMean[$0] }.map { [$0] }
    if released.shown.tallies[ScoredStudy.mean(total)] != nil {
      told.append(scores.indices.filter { !isMean[$0] })
    }
    let limits = told.map { group in
      (group, possible(group.map { scores[$0] }, from: 17))
    }
    let shown = areas.map { released.shown.tallies[ScoredStudy.high($0)]?.numerator }
    let all = released.shown.tallies[ScoredStudy.high(total)]?.numerator
    var ways: [[Int]] = [[]]
    for (place, own) in scores.enumerated() {
      let numbers = shown[place].map { [$0] } ?? Array(0...own.count)
      ways = ways.flatMap { way in numbers.map { way + [$0] } }
    }
    let possibleWays = ways.filter { way in
      all.map { way.reduce(0, +) == $0 } ?? true
        && limits.allSatisfy { group, limit in limit[group.reduce(0) { $0 + way[$1] }] }
    }
    return scores.indices.map { place in Set(possibleWays.map { $0[place] }) }
      + [Set(possibleWays.map { $0.reduce(0, +) })]
  }

  @Test("18 scores of one area with a low mean and little spread")
  func oneArea() {
    let scores = [[3, 4, 4, 5, 5, 3, 4, 5, 4, 3, 3, 4, 5, 4, 2, 3, 20, 18]]
    let released = ScoredStudy.released(scores)
    #expect(released.shown.tallies[ScoredStudy.high(Self.total)] == nil)
    #expect(released.shown.tallies[ScoredStudy.mean(Self.total)] == nil)
  }

  @Test("where the mean is withheld, not both means are shown of which it is the sum")
  func parts() {
    let scores = [[3, 4, 4, 5, 5, 3, 4, 5, 4, 3, 3, 4, 5, 4, 2, 3, 20, 18]]
    let released = ScoredStudy.released(scores)
    let shown = ScoredStudy.parts(Self.total).filter { released.shown.tallies[$0] != nil }
    #expect(shown.count < 2)
  }

  @Test("of total difficulties and its parts one mean is shown where a band is withheld anywhere")
  func oneOfThree() {
    let spread = (0..<60).map { ($0 * 7) % 30 }
    let cells = [spread, [2, 5, 6, 8, 9, 11, 12, 12, 13, 14, 15, 16, 18, 21, 24]]
    let means = [ScoredStudy.mean(Self.total)] + ScoredStudy.parts(Self.total)
    let beside = ScoredStudy.released(cells)
    #expect(means.map { beside.shown.tallies[$0] != nil } == [true, false, false])
    #expect(!beside.shown.tallies.keys.contains { $0.indicator == means[1].indicator })
    let alone = ScoredStudy.released([spread])
    #expect(means.allSatisfy { alone.shown.tallies[$0] != nil })
  }

  @Test("how many forms are of which age is not told beside a band that is withheld")
  func formsOfSeveralAges() {
    func isTold(_ scores: [[Int]]) -> Bool {
      var set = ScoredStudy.tallies(scores)
      let keys = set.counts.keys.filter { $0.dimension == "versions:sdq:baseline" }
      for key in keys {
        let other = CountKey(
          unit: key.unit, dimension: key.dimension, category: "P2-4", cell: key.cell)
        set.counts[other] = 8
        set.counts[key, default: 0] -= 8
      }
      let released = DisclosureControl(set.study.disclosure).release(set)
      return keys.allSatisfy { released.shown.counts[$0] != nil }
    }
    #expect(isTold([(0..<60).map { ($0 * 7) % 30 }]))
    #expect(!isTold([[3, 4, 4, 5, 5, 3, 4, 5, 4, 3, 3, 4, 5, 4, 2, 3, 20, 18]]))
  }

  @Test("25 scores as they are usually spread keep their mean though 4 are high")
  func usual() {
    let scores = [
      [2, 5, 6, 7, 8, 8, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15, 16, 16, 19, 21, 24, 28]
    ]
    let released = ScoredStudy.released(scores)
    #expect(released.shown.tallies[ScoredStudy.high(Self.total)] == nil)
    #expect(released.shown.tallies[ScoredStudy.mean(Self.total)] != nil)
  }

  @Test("random studies of one to three areas: at most 1 and more than 5 are possible of few")
  func random() {
    var random = TestGenerator(state: 26)
    var (hidden, means) = (0, 0)
    for _ in 0..<40 {
      let spread = Int.random(in: 2...12, using: &random)
      let scores = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 8...26, using: &random)).map { _ in
          min(
            40, Int.random(in: 0...spread, using: &random) * Int.random(in: 1...4, using: &random))
        }
      }
      let released = ScoredStudy.released(scores)
      let high = scores.map { $0.count { $0 >= 17 } }
      let found = Self.found(scores, released)
      for (number, possible) in zip(high + [high.reduce(0, +)], found)
      where (1...5).contains(number) {
        hidden += 1
        #expect(possible.contains { $0 <= 1 } && possible.contains { $0 > 5 }, "\(scores)")
      }
      means += released.shown.tallies.keys.count { $0.indicator == "sdq-total" }
    }
    #expect(hidden > 30 && means > 60, "\(hidden), \(means)")
  }
}
