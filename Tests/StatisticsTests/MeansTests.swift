import Statistics
import Testing

@Suite("Means of two groups, and of the same children twice")
struct MeansTests {
  static let first = [48.0, 40, 47, 30, 52, 44, 49.5]
  static let second = [27.0, 43, 37, 35.25, 40]

  /// x = 1, 2, 3 (mean 2, squares 2), y = 2, 4, 6, 8 (mean 5, squares 20): pooled variance 22 / 5,
  /// error^2 = 22 / 5 * 7 / 12, t = -3 / 1.602; Welch: error^2 = 1 / 3 + 20 / 3 / 4 = 2, t =
  /// -3 / sqrt 2, freedom 4 / (1 / 9 / 2 + 25 / 9 / 3) = 72 / 17.67 = 4.0755.
  @Test func byHand() throws {
    let means = try TwoMeans([1, 2, 3], [2, 4, 6, 8])
    let pooled = try #require(means.test(.pooled))
    let welch = try #require(means.test(.welch))
    #expect(means.difference == -3 && pooled.freedom == 5)
    #expect(abs(pooled.t * pooled.t - 9 / (22.0 / 5 * 7 / 12)) < 1e-14)
    #expect(abs(welch.t * welch.t - 4.5) < 1e-14)
    #expect(abs(welch.freedom - 4 / (1.0 / 18 + 25.0 / 27)) < 1e-14)
    let d = try #require(means.effectSize(.cohen))
    #expect(abs(d + 3 / (22.0 / 5).squareRoot()) < 1e-15)
    let average = try #require(means.effectSize(.averageDeviation))
    #expect(abs(average + 3 / ((1 + 20.0 / 3) / 2).squareRoot()) < 1e-15)
    #expect(abs(orNaN(means.effectSize(.glass)) + 3 / (20.0 / 3).squareRoot()) < 1e-15)
    let error = try #require(means.largeSampleError)
    #expect(abs(error * error - (7.0 / 12 + d * d / 14)) < 1e-15)
  }

  /// A value at a limit of the interval is just contradicted at that level.
  @Test(arguments: MeanDifferenceMethod.allCases, [0.8, 0.95, 0.999])
  func testAndIntervalAgree(_ method: MeanDifferenceMethod, _ fraction: Double) throws {
    let level = try #require(Level(fraction))
    let test = try #require(try TwoMeans(Self.first, Self.second).test(method))
    for limit in [test.interval(level: level).lower, test.interval(level: level).upper] {
      let held = try #require(
        TTest(
          test.estimate, standardError: test.standardError, freedom: test.freedom,
          nullValue: limit))
      #expect(abs(held.pValue() - (1 - fraction)) < 1e-12)
    }
    #expect(abs(test.pValue(.less) + test.pValue(.greater) - 1) < 1e-14)
  }

  @Test func momentsAreEnough() throws {
    let (a, b) = (try Moments(Self.first), try Moments(Self.second))
    let published = try TwoMeans(
      Moments(count: a.count, mean: a.mean, deviation: #require(a.deviation)),
      Moments(count: b.count, mean: b.mean, deviation: #require(b.deviation)))
    let raw = try TwoMeans(Self.first, Self.second)
    for method in MeanDifferenceMethod.allCases {
      let (one, other) = (try #require(published.test(method)), try #require(raw.test(method)))
      #expect(abs(one.t - other.t) < 1e-13 && abs(one.freedom - other.freedom) < 1e-12)
    }
  }

  @Test func orderAndUnitChangeNothing() throws {
    let raw = try TwoMeans(Self.first, Self.second)
    let changed = try TwoMeans(
      Self.first.reversed().map { $0 * 8 + 1024 }, Self.second.map { $0 * 8 + 1024 })
    for method in EffectSizeMethod.allCases {
      let (one, other) =
        (try #require(raw.effectSize(method)), try #require(changed.effectSize(method)))
      #expect(abs(one - other) < 1e-14)
    }
    #expect(abs(raw.difference * 8 - changed.difference) < 1e-12)
  }

  /// Each limit is the noncentrality under which the statistic cuts off half of 1 - level.
  @Test(arguments: [-3.0, 0, 0.5, 20], [0.8, 0.95, 0.999])
  func effectSizeLimits(_ shift: Double, _ fraction: Double) throws {
    let level = try #require(Level(fraction))
    let means = try TwoMeans(Self.first.map { $0 + shift * 8 }, Self.second)
    let test = try #require(means.test(.pooled))
    let interval = try #require(means.effectSizeInterval(.cohen, level: level))
    #expect(interval.contains(orNaN(means.effectSize(.cohen))))
    let root = (35.0 / 12).squareRoot()
    let low = NoncentralT(freedom: test.freedom, noncentrality: interval.lower * root)
    let high = NoncentralT(freedom: test.freedom, noncentrality: interval.upper * root)
    #expect(abs(low.tails(at: test.t).upper / level.tail - 1) < 1e-10)
    #expect(abs(high.tails(at: test.t).lower / level.tail - 1) < 1e-10)
    let hedges = try #require(means.effectSizeInterval(.hedges, level: level))
    #expect(abs(hedges.upper - interval.upper * SmallSampleFactor.exact(freedom: 10)) < 1e-14)
  }

  @Test func swappedGroupsMirrorTheLimits() throws {
    let one = try #require(try TwoMeans(Self.first, Self.second).effectSizeInterval(.cohen))
    let other = try #require(try TwoMeans(Self.second, Self.first).effectSizeInterval(.cohen))
    #expect(abs(one.lower + other.upper) < 1e-12 && abs(one.upper + other.lower) < 1e-12)
  }

  /// Gamma(1) / Gamma(1/2) = 1 / sqrt pi; Gamma(2) / (sqrt 2 Gamma(3/2)) = sqrt(2 / pi); for large
  /// f it is 1 - 3 / (4 f) - 7 / (32 f^2) + ...
  @Test func smallSampleFactors() {
    let root = Double.pi.squareRoot()
    #expect(abs(SmallSampleFactor.exact(freedom: 2) - 1 / root) < 1e-15)
    #expect(abs(SmallSampleFactor.exact(freedom: 3) - root / 2 / 1.5.squareRoot()) < 1e-15)
    #expect(abs(SmallSampleFactor.exact(freedom: 4) - 2.0.squareRoot() / root) < 1e-15)
    let large = 1e6
    let series = 1 - 0.75 / large - 7.0 / 32 / large / large
    #expect(abs(SmallSampleFactor.exact(freedom: large) - series) < 3e-16)
    #expect(SmallSampleFactor.exact(freedom: 1).isNaN)
    #expect(SmallSampleFactor.approximate(freedom: 4) == 0.8)
  }

  @Test func undefinedWhereNothingVaries() throws {
    let constant = try TwoMeans([3, 3, 3], [5, 5])
    #expect(constant.difference == -2 && constant.test(.pooled) == nil)
    #expect(constant.test(.welch) == nil && constant.effectSize(.cohen) == nil)
    #expect(constant.effectSizeInterval(.cohen) == nil && constant.largeSampleError == nil)
    let rounding = try PairedMeans(PairedMoments([0.3, 0.4, 0.7], [0.2, 0.3, 0.6]))
    #expect(rounding.test == nil && rounding.effectSize(.differences) == nil)
    let single = try TwoMeans([3], [5, 6])
    #expect(single.test(.welch) == nil && single.test(.pooled)?.freedom == 1)
    #expect(single.effectSize(.hedges) == nil && single.effectSizeInterval(.hedges) == nil)
    #expect(try TwoMeans([3], [5]).test(.pooled) == nil)
    #expect(throws: Refusal.self) { try TwoMeans([Double](), [1, 2]) }
    #expect(throws: Refusal.self) { try PairedMeans(Moments([1])) }
    #expect(throws: Refusal.self) { try PairedMeans(Moments([1, 2]), against: .nan) }
  }

  /// The limits of an effect beyond the law's reach are absent, not guessed.
  @Test func effectsBeyondTheLawsReach() throws {
    let means = try TwoMeans([1e12, 1e12 + 1, 1e12 + 2.5], [1, 2, 3.5])
    #expect(means.effectSize(.cohen) != nil && means.effectSizeInterval(.cohen) == nil)
  }

  /// The changes by hand.
  ///
  /// x - y = 1, -2, 4: mean 1, squares 18, sd 3; d-z = 1 / 3. x = 3, 5, 8 has the variance 19 / 3,
  /// y = 2, 7, 4 also: products (-7/3)(-7/3) + (-1/3)(8/3) + (8/3)(-1/3) = 33 / 9, r = 11 / 38.
  @Test func pairedByHand() throws {
    let means = try PairedMeans(PairedMoments([3, 5, 8], [2, 7, 4]))
    let test = try #require(means.test)
    #expect(test.estimate == 1 && abs(test.t - 1 / 3.0.squareRoot()) < 1e-15)
    let d = try #require(means.effectSize(.differences))
    #expect(abs(d - 1.0 / 3) < 1e-15)
    let spread = (19.0 / 3).squareRoot()
    for method in [PairedEffectSizeMethod.average, .first] {
      #expect(abs(orNaN(means.effectSize(method)) - 1 / spread) < 1e-15)
    }
    // With equal variances d-rm is the difference over their standard deviation.
    #expect(abs(orNaN(means.effectSize(.repeated)) - 1 / spread) < 1e-14)
    #expect(abs(orNaN(means.effectSize(.hedges)) - d / Double.pi.squareRoot()) < 1e-15)
    let single = try PairedMeans(Moments([1, -2, 4]), against: 1)
    #expect(single.test?.pValue() == 1 && single.effectSize(.average) == nil)
  }

  @Test func methodsStandInTheCatalogue() {
    let names =
      MeanDifferenceMethod.allCases.map(\.rawValue) + EffectSizeMethod.allCases.map(\.rawValue)
      + PairedEffectSizeMethod.allCases.map(\.rawValue) + RankMethod.allCases.map(\.rawValue)
      + GroupTestMethod.allCases.map(\.rawValue) + CorrelationMethod.allCases.map(\.rawValue)
      + SpreadTests.Centre.allCases.map(\.rawValue)
    for name in names { #expect(MethodCatalogue.method(named: name) != nil, "\(name)") }
  }
}

/// The number, or not a number where there is none, so that every comparison with it fails.
func orNaN(_ value: Double?) -> Double { value ?? .nan }
