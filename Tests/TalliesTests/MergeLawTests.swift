import Tallies
import Testing
import _TestSupport

@Suite("Merge laws: any order and any partition give the same sum")
struct MergeLawTests {
  @Test("tallies", arguments: UInt64(1)...20)
  func tallies(seed: UInt64) {
    var numbers = Numbers(seed: seed)
    expectLaws(
      (0..<12).map { _ in
        Tally(
          numerator: numbers.next(), denominator: numbers.next(), missing: numbers.next(),
          notLinked: numbers.next(), notFollowedUp: numbers.next(), clusters: sums(&numbers),
          squares: numbers.next())
      }, &numbers)
  }

  @Test("paired tables", arguments: UInt64(1)...20)
  func pairs(seed: UInt64) {
    var numbers = Numbers(seed: seed)
    expectLaws(
      (0..<12).map { _ in
        PairTally(
          yesYes: numbers.next(), yesNo: numbers.next(), noYes: numbers.next(),
          noNo: numbers.next(), change: sums(&numbers))
      }, &numbers)
  }

  @Test("changes of scores, with what became of each pair", arguments: UInt64(1)...20)
  func changes(seed: UInt64) {
    var numbers = Numbers(seed: seed)
    expectLaws((0..<12).map { _ in change(&numbers) }, &numbers)
  }

  /// A tally in which some outcomes and bands do not occur, so that keys are united.
  private func change(_ numbers: inout Numbers) -> ScoreChangeTally {
    var tally = ScoreChangeTally(
      pairs: numbers.next(), before: numbers.next(), after: numbers.next(),
      beforeSquares: numbers.next(), afterSquares: numbers.next(), products: numbers.next(),
      change: sums(&numbers),
      addedValue: AddedValueTally(
        pairs: numbers.next(), tenths: -numbers.next(), clusters: sums(&numbers)))
    for reliability in ChangeOutcome.Reliability.allCases {
      for crossing in ChangeOutcome.Crossing.allCases where numbers.next() > 500 {
        let outcome = ChangeOutcome(reliability: reliability, crossing: crossing)
        tally.outcomes[outcome] = numbers.next()
      }
    }
    for band in ["high", "low"] where numbers.next() > 500 {
      tally.bands[BandStep(before: band, after: "low")] = numbers.next()
    }
    return tally
  }

  @Test("strata", arguments: UInt64(1)...20)
  func strata(seed: UInt64) {
    var numbers = Numbers(seed: seed)
    expectLaws(
      (0..<12).map { _ in
        StratumTally(numerator: numbers.next(), denominator: numbers.next())
      }, &numbers)
  }

  @Test("family by family is the same as the sums written out")
  func byHand() {
    var sums = ClusterSums.zero
    sums.add(count: 1, total: 2)
    sums.add(count: 3, total: 3)
    sums.add(count: 0, total: 1)
    sums.add(count: 0, total: 0)
    #expect(
      sums
        == ClusterSums(
          clusters: 3, several: 2, xx: 1 + 9 + 0, xn: 2 + 9 + 0, nn: 4 + 9 + 1))
  }

  /// Associative, commutative, with a zero; any partition in any order gives the whole.
  private func expectLaws<Summary: Mergeable>(_ parts: [Summary], _ numbers: inout Numbers) {
    let whole = parts.reduce(Summary.zero) { $0.merged(with: $1) }
    #expect(whole.merged(with: Summary.zero) == whole)
    #expect(parts[0].merged(with: parts[1]) == parts[1].merged(with: parts[0]))
    let shuffled = parts.shuffled(using: &numbers)
    let cut = 1 + numbers.next() % (parts.count - 1)
    let left = shuffled[..<cut].reduce(Summary.zero) { $0.merged(with: $1) }
    let right = shuffled[cut...].reduce(Summary.zero) { $0.merged(with: $1) }
    #expect(left.merged(with: right) == whole)
  }

  private func sums(_ numbers: inout Numbers) -> ClusterSums {
    ClusterSums(
      clusters: numbers.next(), several: numbers.next(), xx: numbers.next(), xn: numbers.next(),
      nn: numbers.next())
  }
}

/// Small whole numbers from a seed.
struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }

  mutating func next() -> Int {
    Int.random(in: 0...1_000, using: &self)
  }
}
