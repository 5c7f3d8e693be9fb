import Statistics
import Testing

@Suite("Bootstrap and jackknife by hand and by law")
struct BootstrapTests {
  @Test("the jackknife of a mean has the mean's standard error and no bias")
  func jackknifeOfMean() throws {
    // 1, 2, 6: mean 3, squares 4 + 1 + 9 = 14, variance 7, standard error root of 7 / 3.
    let jackknife = try Jackknife([1, 2, 6], statistic: .mean)
    #expect(jackknife.estimate == 3 && jackknife.bias == 0)
    #expect(abs(jackknife.standardError - (7.0 / 3).squareRoot()) < 1e-15)
    // Cubes -8 - 1 + 27 = 18: 18 / (6 * 14^1.5).
    let acceleration = try #require(jackknife.acceleration)
    #expect(abs(acceleration - 18 / (6 * 14 * 14.0.squareRoot())) < 1e-16)
  }

  @Test(
    "each statistic's own formulas agree with leaving values out",
    arguments: SampleStatistic.allCases)
  func formulas(statistic: SampleStatistic) throws {
    let values = [3.5, 1, 4, 1.5, 9, 2.25, 6]
    let own = try Jackknife(values, statistic: statistic)
    let plain = try Jackknife(values) { statistic.value(of: $0) ?? .nan }
    #expect(abs(own.standardError - plain.standardError) < 1e-13)
    #expect(abs(own.bias - plain.bias) < 1e-13)
    let (left, right) = (try #require(own.acceleration), try #require(plain.acceleration))
    #expect(abs(left - right) < 1e-13)
    #expect(own.corrected == own.estimate - own.bias)
  }

  @Test("digits survive far from 0, and nothing is learnt from equal values")
  func extremes() throws {
    let near = try Jackknife([1, 2, 6], statistic: .variance)
    let far = try Jackknife([1e9 + 1, 1e9 + 2, 1e9 + 6], statistic: .variance)
    #expect(near == far)
    let equal = try Jackknife([0.1, 0.1, 0.1, 0.1], statistic: .mean)
    #expect(equal.standardError == 0 && equal.acceleration == nil)
    #expect(throws: Refusal.tooFew("values of the sample", given: 1, needed: 2)) {
      try Jackknife([1], statistic: .mean)
    }
    #expect(throws: Refusal.tooFew("values of the sample", given: 2, needed: 3)) {
      try Jackknife([1, 2], statistic: .variance)
    }
  }

  @Test("intervals from replicates, by hand")
  func intervals() throws {
    // 4 of 9 replicates lie below the estimate 5. Type 7 at 0.1: rank 1 + 0.1 * 8 = 1.8.
    let law = try BootstrapLaw(
      estimate: 5, replicates: [9, 1, 8, 2, 7, 3, 6, 4, 5], acceleration: 0)
    let level = try #require(Level(0.8))
    let percentile = try #require(law.interval(.percentile, level: level))
    #expect(abs(percentile.lower - 1.8) < 1e-14 && abs(percentile.upper - 8.2) < 1e-14)
    let basic = try #require(law.interval(.basic, level: level))
    #expect(abs(basic.lower - 1.8) < 1e-14 && abs(basic.upper - 8.2) < 1e-14)
    #expect(law.biasCorrection == Normal.standard.quantile(4.0 / 9))
    let shares = try #require(law.correctedShares(level: level))
    let z0 = try #require(law.biasCorrection)
    #expect(abs(shares.lower - Normal.standard.cumulative(2 * z0 - level.z)) < 1e-15)
    #expect(law.standardError == 7.5.squareRoot() && law.bias == 0)
  }

  @Test("BCa is absent where it is undefined")
  func undefined() throws {
    let below = try BootstrapLaw(estimate: 0, replicates: [1, 2, 3], acceleration: 0)
    #expect(below.biasCorrection == nil && below.interval(.bca) == nil)
    #expect(below.interval(.percentile) != nil)
    let none = try BootstrapLaw(estimate: 2, replicates: [1, 2, 3], acceleration: nil)
    #expect(none.interval(.bca) == nil)
    let turned = try BootstrapLaw(estimate: 2, replicates: [1, 2, 3], acceleration: 2)
    #expect(turned.interval(.bca) == nil)
    #expect(throws: Refusal.notFinite("every replicate")) {
      try BootstrapLaw(estimate: 2, replicates: [1, .nan], acceleration: nil)
    }
  }

  @Test("replicates of the mean are near the law of all resamples", arguments: [1, 2] as [UInt64])
  func againstAll(seed: UInt64) throws {
    let values: [Double] = [3, 7, 1, 12, 5, 5, 9]
    let all = try ExactBootstrapMean(values)
    let law = try BootstrapLaw(
      values, statistic: .mean, plan: BootstrapPlan(resamples: 6_000, seed: seed))
    #expect(law.estimate == all.mean)
    #expect(abs(law.bias) < 4 * all.standardError / 6_000.0.squareRoot())
    // The relative standard error of a standard deviation is about 1 / root(2 n): 0.9 %.
    #expect(abs(law.standardError / all.standardError - 1) < 0.04)
    for share in [0.1, 0.5, 0.9] {
      let reached = law.replicates.filter { $0 <= all.quantile(share) }.count
      #expect(Double(reached) / 6_000 > share - 0.025)
    }
  }

  @Test("one seed, one result; statistics of one's own see the same resamples")
  func seeds() throws {
    let values = (0..<37).map { Double($0 * 17 % 23) }
    let plan = BootstrapPlan(resamples: 300, seed: 5)
    let one = try BootstrapLaw(values, statistic: .median, plan: plan)
    #expect(try BootstrapLaw(values, statistic: .median, plan: plan) == one)
    let other = BootstrapPlan(resamples: 300, seed: 6)
    #expect(try BootstrapLaw(values, statistic: .median, plan: other) != one)
    let own = try BootstrapLaw(values, plan: plan) { values in
      values.reduce(0, +) / Double(values.count)
    }
    #expect(own.replicates.count == 300)
    #expect(own.replicates.allSatisfy { $0 >= 0 && $0 <= 22 })
  }

  @Test("a difference of means is one mean less the other, in either direction")
  func differences() throws {
    let (first, second) = ([5.0, 7, 9, 4, 6, 6], [1.0, 2, 8, 3])
    let plan = BootstrapPlan(resamples: 4_000, seed: 3)
    let law = try BootstrapLaw(differenceOf: first, and: second, plan: plan)
    // 37 / 6 - 14 / 4 = (148 - 84) / 24.
    #expect(law.estimate == 64.0 / 24)
    let own = try BootstrapLaw(first, second, plan: plan) { left, right in
      left.reduce(0, +) / Double(left.count) - right.reduce(0, +) / Double(right.count)
    }
    let (left, right) = (try #require(law.acceleration), try #require(own.acceleration))
    #expect(abs(left - right) < 1e-13)
    #expect(abs(law.standardError / own.standardError - 1) < 0.06)
    let turned = try BootstrapLaw(differenceOf: second, and: first, plan: plan)
    #expect(turned.estimate == 0 - law.estimate)
    #expect(abs(try #require(turned.acceleration) + left) < 1e-15)
  }

  @Test("all resamples of two values: 1, 1.5 twice, 2")
  func allResamples() throws {
    let law = try ExactBootstrapMean([2, 1])
    #expect(law.resamples == 4 && law.means == [1, 1.5, 2] && law.mean == 1.5)
    #expect(law.quantile(0.25) == 1 && law.quantile(0.26) == 1.5)
    #expect(law.quantile(0.75) == 1.5 && law.quantile(1) == 2 && law.quantile(0) == 1)
    #expect(law.quantile(-0.1).isNaN && law.quantile(.nan).isNaN)
    // Variance 0.25, halved: root of 0.125.
    #expect(law.standardError == 0.125.squareRoot())
    #expect(throws: Refusal.tooMany("values", limit: 143)) {
      try ExactBootstrapMean([Double](repeating: 1, count: 144))
    }
  }
}
