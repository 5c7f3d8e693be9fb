import Statistics
import Testing

@Suite("Clustered samples against hand derivations")
struct ClusterTests {
  /// Four families with a child and one without.
  ///
  /// x of n: 2 of 2, 0 of 1, 1 of 3, 1 of 2. X = 4, N = 8, r = 1/2.
  /// x - r n: 1, -1/2, -1/2, 0; squares 1 + 1/4 + 1/4 + 0 = 3/2.
  static let sums = ClusterSums([
    ClusterCount(2, of: 2), ClusterCount(0, of: 1), ClusterCount(1, of: 3), ClusterCount(1, of: 2),
    ClusterCount(0, of: 0),
  ])

  @Test func varianceByHand() throws {
    let variance = try #require(RatioEstimatorVariance(Self.sums))
    #expect(variance.clusters == 4)
    #expect(variance.ratio == 0.5)
    // 4/3 x 3/2 / 64 = 1/32
    #expect(abs(variance.variance - 1.0 / 32) < 1e-16)
    // p (1 - p) / n = 1/32 and x / n^2 = 1/16
    #expect(DesignEffect.proportion(Self.sums).factor == 1)
    #expect(DesignEffect.rate(Self.sums).factor == 1)
  }

  /// Two families of four, all or none.
  ///
  /// r = 1/2, x - r n = 2, -2, squares 8.
  /// 2/1 x 8 / 64 = 1/4 over p (1 - p) / n = 1/32 gives 8; over x / n^2 = 4/64 gives 4.
  @Test func designEffectByHand() {
    let sums = ClusterSums([ClusterCount(4, of: 4), ClusterCount(0, of: 4)])
    #expect(DesignEffect.proportion(sums).factor == 8)
    #expect(DesignEffect.rate(sums).factor == 4)
    let clustered = ClusteredInterval.proportion(sums)
    #expect(clustered == wilsonBounds(count: 0.5, total: 1))
  }

  @Test(arguments: [
    ClusterSums([ClusterCount(1, of: 2)]), ClusterSums([]),
    ClusterSums([ClusterCount(0, of: 2), ClusterCount(0, of: 3)]),
    ClusterSums([ClusterCount(2, of: 2), ClusterCount(3, of: 3)]),
  ])
  func isOneWhereUndefined(_ sums: ClusterSums) {
    #expect(DesignEffect.proportion(sums) == .none)
  }

  /// Children who each stand alone: k/(k-1) n p (1-p) / n^2 over p (1-p) / n = k/(k-1).
  @Test func singleChildrenHaveNoEffectButTheCorrection() {
    let sums = ClusterSums((0..<10).map { ClusterCount($0 < 3 ? 1 : 0, of: 1) })
    #expect(abs(DesignEffect.proportion(sums).factor - 10.0 / 9) < 1e-15)
  }

  /// Clusters of almost equal shares: the squares are tiny beside the terms they are left from.
  ///
  /// k clusters of 10^6 with x = 500000 + e: r = 1/2 + mean(e)/10^6, residuals e - mean(e).
  @Test func nothingCancels() throws {
    let members = (0..<1000).map { ClusterCount(500_000 + $0 % 2, of: 1_000_000) }
    let variance = try #require(RatioEstimatorVariance(ClusterSums(members)))
    // residuals are -/+ 1/2: sum of squares 250; 1000/999 x 250 / (10^9)^2
    let expected = 1000.0 / 999 * 250 / 1e18
    #expect(abs(variance.variance - expected) < 1e-14 * expected)
  }

  @Test func sumsOfTwoSourcesAdd() {
    let first = ClusterSums([ClusterCount(2, of: 2), ClusterCount(0, of: 1)])
    let second = ClusterSums([ClusterCount(1, of: 3), ClusterCount(1, of: 2)])
    #expect(first + second == Self.sums)
  }

  /// Changes 1, 0, -1, 1, 1 of five families of one child: r = 2/5, residuals 3/5, -2/5, -7/5, 3/5,
  /// 3/5, squares (9 + 4 + 49 + 9 + 9)/25 = 16/5, variance 5/4 x 16/5 / 25 = 4/25; t(4) = 2.776445.
  @Test func pairedDifferenceByHand() throws {
    let changes = ClusterSums([1, 0, -1, 1, 1].map { ClusterCount($0, of: 1) })
    let variance = try #require(RatioEstimatorVariance(changes))
    #expect(abs(variance.variance - 0.16) < 1e-15)
    let interval = try #require(ClusteredInterval.pairedDifference(changes))
    #expect(abs(interval.lower - (0.4 - 2.7764451051977987 * 0.4)) < 1e-12)
    #expect(interval.upper == 1)
    let table = PairedTable(yesYes: 0, yesNo: 3, noYes: 1, noNo: 1)
    // simple variance (4 - 4/5)/25 = 16/125; 0.16 / 0.128 = 5/4
    #expect(abs(DesignEffect.pairedDifference(changes, table: table).factor - 1.25) < 1e-15)
    let tango = try #require(ClusteredInterval.pairedDifference(table, changes))
    let simple = try #require(PairedDifferenceMethod.tango.interval(table))
    #expect(tango.lower < simple.lower && tango.upper > simple.upper)
  }

  @Test func comparisonsUseEffectiveNumbers() throws {
    let alone = ClusterSums([ClusterCount(4, of: 4), ClusterCount(0, of: 4)])
    let interval = try #require(ClusteredInterval.difference(Self.sums, alone))
    let pair = ProportionPair(Proportion(4, of: 8), Proportion(count: 0.5, total: 1))
    #expect(interval == DifferenceMethod.newcombe.interval(pair))
    #expect(ClusteredInterval.ratio(Self.sums, alone) == RatioMethod.koopman.interval(pair))
    #expect(
      ClusteredInterval.rate(alone)
        == RateMethod.poissonExact.interval(count: 1, exposure: 2))
  }
}
