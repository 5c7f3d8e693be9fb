import Statistics
import Testing

@Suite("Several groups: means, ranks, spreads, and adjustment for an earlier value")
struct VarianceTests {
  static let groups: [[Double]] = [
    [6.1, 5.8, 7.0], [6.5, 6.9, 7.7, 7.1], [5.0, 5.2], [8.1, 7.9],
  ]

  /// 1 2 3, 2 4 6, 8: means 2, 4, 8 of 7 values, mean 26 / 7; within 2 + 8 = 10; between
  /// 3 * 4 + 3 * 16 + 64 - 7 * (26 / 7)^2 = 124 - 676 / 7 = 192 / 7.
  @Test func byHand() throws {
    let analysis = try OneWayAnalysis([[1, 2, 3], [2, 4, 6], [8]])
    #expect(analysis.squaresWithin == 10)
    #expect(abs(analysis.squaresBetween - 192.0 / 7) < 1e-14)
    #expect(analysis.freedomBetween == 2 && analysis.freedomWithin == 4)
    #expect(abs((analysis.test?.f ?? 0) - 192.0 / 7 / 2 / 2.5) < 1e-14)
    #expect(analysis.welch == nil)
    // All distances from the means are 1 0 1, 2 0 2, 0.
    let levene = try SpreadTests.distances([[1, 2, 3], [2, 4, 6], [8]], from: .mean)
    #expect(abs(levene.squaresWithin - (2.0 / 3 + 8.0 / 3)) < 1e-15)
  }

  /// With two groups each test of means is the square of a t test, and that of ranks of a z.
  @Test func twoGroups() throws {
    let (a, b) = (Self.groups[0], Self.groups[1])
    let analysis = try OneWayAnalysis([a, b])
    let means = try TwoMeans(a, b)
    for (test, method) in [(analysis.test, MeanDifferenceMethod.pooled), (analysis.welch, .welch)] {
      let (f, t) = (try #require(test), try #require(means.test(method)))
      #expect(abs(f.f - t.t * t.t) < 1e-13 && abs(f.pValue - t.pValue()) < 1e-14)
      #expect(abs(f.denominator - t.freedom) < 1e-12)
    }
    let ranks = try #require(try KruskalWallis.test([a, b]))
    let normal = try #require(try MannWhitney(a, b).pValue(.normal))
    #expect(abs(ranks.pValue - normal) < 1e-14)
  }

  @Test func orderAndUnitChangeNothing() throws {
    let changed = Self.groups.reversed().map { $0.reversed().map { $0 * 4 + 64 } }
    let (one, other) = (try OneWayAnalysis(Self.groups), try OneWayAnalysis(changed))
    #expect(abs(orNaN(one.test?.f) / orNaN(other.test?.f) - 1) < 1e-12)
    #expect(abs(orNaN(one.welch?.f) / orNaN(other.welch?.f) - 1) < 1e-12)
    #expect(abs(orNaN(one.etaSquared) - orNaN(other.etaSquared)) < 1e-14)
    let spreads = [Self.groups, changed].map {
      SpreadTests.bartlett($0.compactMap { try? Moments($0) })
    }
    #expect(abs(orNaN(spreads[0]?.statistic) - orNaN(spreads[1]?.statistic)) < 1e-12)
    for centre in [SpreadTests.Centre.mean, .median] {
      let distances = try [Self.groups, changed].map { try SpreadTests.distances($0, from: centre) }
      #expect(abs(orNaN(distances[0].test?.f) - orNaN(distances[1].test?.f)) < 1e-12)
    }
    let ranks = try [Self.groups, changed].map { try KruskalWallis.test($0)?.statistic }
    #expect(abs(orNaN(ranks[0]) - orNaN(ranks[1])) < 1e-13)
  }

  /// The design of the NIST sets of small differences: leading digits in common cost nothing where
  /// the doubles hold the data.
  @Test(arguments: [0.0, 1e6, 1e12])
  func leadingDigitsInCommon(_ base: Double) throws {
    let groups = (0..<9).map { group -> [Double] in
      let centre = base + Double(group % 3) * 0.25
      return (0..<21).map { centre + Double($0 % 3 - 1) * 0.125 }
    }
    let analysis = try OneWayAnalysis(groups)
    // Within: 14 values a group 1/8 away: 9 * 14 / 64; between: 3 * 21 * 2 groups 1/4 away.
    #expect(abs(analysis.squaresWithin - 1.96875) < 1e-14)
    #expect(abs(analysis.squaresBetween - 126 * 0.0625) < 1e-13)
  }

  /// Variances 1 and 4 with 2 and 2 degrees of freedom: pooled 2.5, 2 log 2.5 + 2 log(2.5 / 4),
  /// over 1 + (1/2 + 1/2 - 1/4) / 3 = 1.25.
  @Test func bartlettByHand() throws {
    let test = try #require(
      SpreadTests.bartlett([
        Moments(count: 3, mean: 0, deviation: 1), Moments(count: 3, mean: 7, deviation: 2),
      ]))
    #expect(abs(test.statistic - 2 * 0.44628710262841951 / 1.25) < 1e-15)
    let equal = try Moments(count: 5, mean: 1, deviation: 3)
    #expect(SpreadTests.bartlett([equal, equal])?.statistic == 0)
    #expect(SpreadTests.bartlett([equal]) == nil)
    #expect(try SpreadTests.bartlett([equal, Moments([1])]) == nil)
  }

  /// 3 groups of 1 2, 3 4, 5 6: rank sums 3, 7, 11; 12 / 42 (9 + 49 + 121) / 2 - 21 = 32 / 7.
  @Test func kruskalWallisByHand() throws {
    let test = try #require(try KruskalWallis.test([[1, 2], [3, 4], [5, 6]]))
    #expect(abs(test.statistic - 32.0 / 7) < 1e-14 && test.freedom == 2)
    #expect(try KruskalWallis.test([[1, 1], [1]]) == nil)
  }

  @Test func undefinedAndRefused() throws {
    let constant = try OneWayAnalysis([[1, 1], [2, 2]])
    #expect(constant.test == nil && constant.welch == nil && constant.etaSquared == 1)
    #expect(try OneWayAnalysis([[1, 1], [1]]).etaSquared == nil)
    #expect(try OneWayAnalysis([[1], [2]]).test == nil)
    // Two values lie equally far from their centre, whatever they are.
    for centre in SpreadTests.Centre.allCases {
      #expect(
        try SpreadTests.distances([[1000.1, 1000.4], [7.3, 9.1]], from: centre).test == nil)
    }
    #expect(throws: Refusal.self) { try OneWayAnalysis([[1, 2]]) }
    #expect(throws: Refusal.self) { try OneWayAnalysis([[1, 2], []]) }
    #expect(throws: Refusal.self) { try KruskalWallis.test([[1, 2], []]) }
    #expect(throws: Refusal.self) { try KruskalWallis.test([[1, .nan], [2]]) }
    #expect(FTest(.infinity, numerator: 1, denominator: 2) == nil)
    #expect(ChiSquaredTest(-1, freedom: 2) == nil)
  }

  static let earlier: [[Double]] = [[3, 5, 7, 8, 12], [2, 6, 6, 9]]
  static let later: [[Double]] = [[5, 6, 9, 9, 14], [3, 6, 8, 8]]

  private func analysis(moving shift: Double = 0) throws -> CovarianceAnalysis {
    try CovarianceAnalysis(
      PairedMoments(Self.earlier[0], Self.later[0].map { $0 + shift }),
      comparedWith: PairedMoments(Self.earlier[1], Self.later[1]))
  }

  /// The line by hand.
  ///
  /// Group: x mean 7, Sxx 46, y mean 8.6, Sxy 47; comparison: x mean 23 / 4, Sxx 24.75, y mean
  /// 6.25, Sxy 18.25. Slope 65.25 / 70.75; difference 2.35 - slope * 1.25.
  @Test func covarianceByHand() throws {
    let analysis = try analysis()
    let slope = 65.25 / 70.75
    #expect(abs(analysis.slope - slope) < 1e-15)
    #expect(abs(analysis.difference - (2.35 - slope * 1.25)) < 1e-14)
    let means = analysis.adjustedMeans
    #expect(abs(means.group - means.comparison - analysis.difference) < 1e-14)
    #expect(abs(means.group - (8.6 + slope * (58.0 / 9 - 7))) < 1e-14)
    // Residual squares: Syy 49.2 + 16.75 less 65.25^2 / 70.75; freedom 6.
    let squares = 49.2 + 16.75 - 65.25 * 65.25 / 70.75
    #expect(abs(analysis.residualDeviation - (squares / 6).squareRoot()) < 1e-14)
    // Slopes 47 / 46 and 18.25 / 24.75; their distance squared counts 46 * 24.75 / 70.75 times.
    let own = 49.2 - 47.0 * 47 / 46 + 16.75 - 18.25 * 18.25 / 24.75
    let apart = 47.0 / 46 - 18.25 / 24.75
    let squaresApart = apart * apart * 46 * 24.75 / 70.75
    #expect(abs(orNaN(analysis.interaction?.f) - squaresApart / (own / 5)) < 1e-13)
    #expect(abs(own + squaresApart - squares) < 1e-13)
  }

  /// Later values of one group moved: the difference moves with them, its error does not.
  @Test func movedGroups() throws {
    let (one, other) = (try analysis(), try analysis(moving: 16))
    #expect(abs(other.difference - one.difference - 16) < 1e-13)
    #expect(
      abs(orNaN(one.test?.standardError) - orNaN(other.test?.standardError)) < 1e-13)
    #expect(try abs(other.gains.difference - one.gains.difference - 16) < 1e-13)
    #expect(try abs(one.gains.difference - ((8.6 - 7) - (6.25 - 5.75))) < 1e-14)
  }

  @Test func covarianceUndefinedAndRefused() throws {
    let flat = try PairedMoments([2, 2, 2], [1, 4, 2])
    let other = try PairedMoments([1, 2], [1, 4])
    #expect(try CovarianceAnalysis(flat, comparedWith: other).interaction == nil)
    #expect(throws: Refusal.self) { try CovarianceAnalysis(flat, comparedWith: flat) }
    #expect(throws: Refusal.self) { try CovarianceAnalysis(flat, comparedWith: .none) }
    #expect(throws: Refusal.self) {
      try CovarianceAnalysis(other, comparedWith: PairedMoments([1], [2]))
    }
    let line = try PairedMoments([1, 2, 3], [1, 2, 3])
    let exact = try CovarianceAnalysis(line, comparedWith: line)
    #expect(exact.test == nil && exact.interaction == nil && exact.slope == 1)
  }
}
