import Statistics
import Testing

@Suite("Permutation tests against all permutations written down")
struct PermutationTests {
  /// A p value from all ways to choose some of the outcomes, by plain recursion in whole numbers.
  private func counted(_ first: [Int], _ second: [Int]) -> (two: Int, greater: Int, less: Int) {
    let (all, size) = (first + second, first.count)
    let total = all.reduce(0, +)
    // n times the sum less the group's size times the total: the difference but for a factor.
    let observed = all.count * first.reduce(0, +) - size * total
    var counts = (two: 0, greater: 0, less: 0)
    for choice in 0..<(1 << all.count) where choice.nonzeroBitCount == size {
      let sum = all.indices.reduce(0) { $0 + (choice >> $1 & 1) * all[$1] }
      let value = all.count * sum - size * total
      counts.two += abs(value) >= abs(observed) ? 1 : 0
      counts.greater += value >= observed ? 1 : 0
      counts.less += value <= observed ? 1 : 0
    }
    return counts
  }

  @Test("two samples of whole numbers, small and large, unequal and tied", arguments: 0..<20)
  func twoSamples(seed: UInt64) throws {
    var bits = SplitMix64(seed: seed)
    let largest: UInt64 = seed % 2 == 0 ? 5 : 1_000_000_007
    let first = (0..<(1 + Int(bits.next() % 5))).map { _ in Int(bits.next() % largest) }
    let second = (0..<(1 + Int(bits.next() % 6))).map { _ in Int(bits.next() % largest) }
    let test = try PermutationTest.twoSamples(first.map(Double.init), second.map(Double.init))
    let counts = counted(first, second)
    #expect(test.twoSided == Double(counts.two) / test.permutations)
    #expect(test.greater == Double(counts.greater) / test.permutations)
    #expect(test.less == Double(counts.less) / test.permutations)
    let mirrored = try PermutationTest.twoSamples(second.map(Double.init), first.map(Double.init))
    #expect(mirrored.less == test.greater && mirrored.twoSided == test.twoSided)
    #expect(mirrored.estimate == 0 - test.estimate)
  }

  @Test("decimals tie as decimals, and sums of doubles as what they stand for")
  func ties() throws {
    // 0.1 + 0.4 is 0.2 + 0.3: the difference is 0, and every other one is as large.
    let decimals = try PermutationTest.twoSamples([0.1, 0.4], [0.2, 0.3])
    #expect(decimals.twoSided == 1 && decimals.estimate == 0)
    let computed = try PermutationTest.twoSamples([0.1 + 0.2], [0.3, 0.3])
    #expect(computed.twoSided == 1 && computed.greater == 1)
    let thirds = try PermutationTest.twoSamples([1.0 / 3, 2.0 / 3], [1, 0])
    #expect(thirds.twoSided == 1)
  }

  @Test("225 scores are counted exactly: a rank-sum test of scores 1 to n has its known tail")
  func large() throws {
    // The 100 largest of 1...225 are the first sample: one permutation of C(225, 100) is as large,
    // and one as small.
    let test = try PermutationTest.twoSamples(
      (126...225).map(Double.init), (1...125).map(Double.init))
    #expect(test.isExact)
    #expect(abs(test.greater * test.permutations - 1) < 1e-12)
    #expect(abs(test.twoSided * test.permutations - 2) < 1e-12)
    #expect(abs(test.less - 1) < 1e-14)
    #expect(test.estimate == 112.5)
  }

  @Test("sampled permutations agree with all of them, and again from the same seed")
  func sampled() throws {
    let first = (0..<40).map { Double($0 * 7 % 11) }
    let second = (0..<61).map { Double($0 * 5 % 9) }
    let exact = try PermutationTest.twoSamples(first, second)
    let plan = PermutationPlan(.monteCarlo, resamples: 4_000, seed: 42)
    let one = try PermutationTest.twoSamples(first, second, plan: plan)
    #expect(exact.isExact && !one.isExact && one.permutations == exact.permutations)
    let error = (exact.twoSided * (1 - exact.twoSided) / 4_000).squareRoot()
    #expect(abs(one.twoSided - exact.twoSided) < 4 * error)
    #expect(abs(one.greater - exact.greater) < 4 * error)
    #expect(try PermutationTest.twoSamples(first, second, plan: plan) == one)
    #expect(one.twoSided >= 1.0 / 4_001)
  }

  @Test("sampled choices hold each score equally often, whatever the share", arguments: [1, 5, 63])
  func fairness(chosen: Int) throws {
    // The first score is 1, the others 0: it is chosen in a share of chosen / 64 of all
    // permutations, which is the p value of a sum of at least 1.
    let scores = [1.0] + [Double](repeating: 0, count: 63)
    let test = try PermutationTest.twoSamples(
      Array(scores[..<chosen]), Array(scores[chosen...]),
      plan: PermutationPlan(.monteCarlo, resamples: 5_000, seed: 9))
    let share = Double(chosen) / 64
    let error = (share * (1 - share) / 5_000).squareRoot()
    #expect(abs(test.greater - share) < 4.5 * error)
    #expect(test.less == 1)
  }

  @Test("signs of pairs: 1, 2, 3, 4 all above 0 are one of 16")
  func pairs() throws {
    let test = try PermutationTest.paired([1, 2, 3, 4])
    #expect(test.permutations == 16 && test.greater == 1.0 / 16 && test.twoSided == 2.0 / 16)
    #expect(test.less == 1 && test.estimate == 2.5)
    // With -1 for 1 the sum is 8: 8 and 10 are as large, of -10...10.
    let other = try PermutationTest.paired([-1, 2, 3, 4])
    #expect(other.greater == 2.0 / 16 && other.twoSided == 4.0 / 16)
    // A difference of 0 doubles both counts.
    let withZero = try PermutationTest.paired([0, -1, 2, 3, 4])
    #expect(withZero.permutations == 32 && withZero.greater == other.greater)
    #expect(try PermutationTest.paired([0, 0]).twoSided == 1)
  }

  @Test("strata: one stratum is the test of two samples, and constant strata change nothing")
  func strata() throws {
    let (first, second) = ([3.0, 5, 9], [2.0, 4, 4, 1])
    let plain = try PermutationTest.twoSamples(first, second)
    let one = PermutationTest.Stratum(treated: first, others: second)
    let idle = PermutationTest.Stratum(treated: [7, 8], others: [])
    for strata in [[one], [idle, one]] {
      let test = try PermutationTest.stratified(strata)
      #expect(test.twoSided == plain.twoSided && test.permutations == plain.permutations)
      #expect(test.greater == plain.greater && test.less == plain.less)
      #expect(abs(test.estimate - plain.estimate) < 1e-15)
    }
    // Two strata of two: the larger is treated in both; 4 permutations, sums 2, 0, 0, -2.
    let pairs = [
      PermutationTest.Stratum(treated: [2], others: [1]),
      PermutationTest.Stratum(treated: [5], others: [4]),
    ]
    let test = try PermutationTest.stratified(pairs)
    #expect(test.permutations == 4 && test.greater == 0.25 && test.twoSided == 0.5)
    #expect(test.estimate == 1)
  }

  @Test("what cannot be tested is refused with a reason")
  func refusals() {
    #expect(throws: Refusal.tooFew("values of each sample", given: 0, needed: 1)) {
      try PermutationTest.twoSamples([], [1])
    }
    #expect(throws: Refusal.notFinite("each of the outcomes")) {
      try PermutationTest.twoSamples([.nan], [1])
    }
    #expect(throws: Refusal.tooFew("differences", given: 0, needed: 1)) {
      try PermutationTest.paired([])
    }
    #expect(throws: Refusal.noVariation("the treatment within each stratum")) {
      try PermutationTest.stratified([.init(treated: [1], others: [])])
    }
    #expect(throws: Refusal.outOfRange("the number of resamples", allowed: "from 1 to 100 million"))
    {
      try PermutationTest.paired([1, 2], plan: PermutationPlan(.monteCarlo, resamples: 0))
    }
    #expect(throws: Refusal.tooMany("permutations", limit: 1 << 53)) {
      var bits = SplitMix64(seed: 1)
      let wide = (0..<100).map { _ in bits.nextUnit() }
      _ = try PermutationTest.paired(wide, plan: PermutationPlan(.exact))
    }
  }
}
