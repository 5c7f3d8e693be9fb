import Statistics
import Testing

@Suite("Reliable change, scales and correlations")
struct ChangeTests {
  /// sd 10, reliability 0.68: 10 sqrt 0.32 = 5.657, times sqrt 2 = 8.
  @Test(arguments: [ReliableChange.Direction.lower, .higher])
  func reliableChangeByHand(_ direction: ReliableChange.Direction) throws {
    let change = try ReliableChange(deviation: 10, reliability: 0.68, better: direction)
    #expect(abs(change.differenceError - 8) < 1e-14)
    #expect(abs(orNaN(change.index(before: 40, after: 60)) - 2.5) < 1e-14)
    #expect(abs(change.smallestChange - 8 * 1.959963984540054) < 1e-13)
    let sign = direction == .lower ? 1.0 : -1.0
    let outcomes = [20.0, 15.5, 3, -15.5, -20].map {
      change.outcome(before: sign * 50, after: sign * (50 - $0), cutOff: sign * 32)
    }
    #expect(outcomes == [.recovered, .unchanged, .unchanged, .unchanged, .deteriorated])
    let better = { change.outcome(before: sign * 50, after: sign * 30, cutOff: $0) }
    #expect(better(nil) == .improved && better(sign * 60) == .improved)
    #expect(better(sign * 50) == .recovered && better(sign * 30) == .improved)
  }

  /// Means 55 and 37.1, deviations 9.5 and 8.1: c = (9.5 * 37.1 + 8.1 * 55) / 17.6.
  @Test func cutOffs() throws {
    let seeking = try CutOffs.Scores(mean: 55, deviation: 9.5)
    let others = try CutOffs.Scores(mean: 37.1, deviation: 8.1)
    let lower = CutOffs(seeking: seeking, others: others, better: .lower)
    #expect(lower.a == 36 && abs((lower.b ?? 0) - 53.3) < 1e-13)
    #expect(abs((lower.c ?? 0) - (9.5 * 37.1 + 8.1 * 55) / 17.6) < 1e-13)
    let higher = CutOffs(seeking: others, others: seeking, better: .higher)
    #expect(abs((higher.a ?? 0) - 53.3) < 1e-13 && higher.b == 36)
    #expect(abs(orNaN(higher.c) - orNaN(lower.c)) < 1e-13)
    let unknown = CutOffs(seeking: seeking, others: nil, better: .lower)
    #expect(unknown.a == 36 && unknown.b == nil && unknown.c == nil)
  }

  @Test(arguments: [(0.0, 0.5), (-1, 0.5), (.nan, 0.5), (1, 1), (1, -0.1), (1, .nan)])
  func criteriaThatCannotBeRight(_ deviation: Double, _ reliability: Double) {
    #expect(throws: Refusal.self) {
      try ReliableChange(deviation: deviation, reliability: reliability, better: .lower)
    }
    #expect(throws: Refusal.self) { try CutOffs.Scores(mean: .nan, deviation: 1) }
    #expect(throws: Refusal.self) { try CutOffs.Scores(mean: 1, deviation: 0) }
  }

  /// Items 1 2 3 and 2 2 5: squares 2 and 6, totals 3 4 8 with squares 14: alpha = 2 (6 / 14).
  @Test func alphaByHand() throws {
    let items = try ItemAnalysis([[1, 2], [2, 2], [3, 5]])
    let alpha = try #require(items.scale.alpha)
    #expect(abs(alpha - 12.0 / 14) < 1e-15 && items.alphaWithout == [nil, nil])
    // Both items' correlations with the rest are their own: 3 / sqrt(12).
    for correlation in items.restCorrelations {
      #expect(abs(orNaN(correlation) - 0.75.squareRoot()) < 1e-15)
    }
    let moments = try CronbachAlpha(
      items: [Moments([1, 2, 3]), Moments([2, 2, 5])], totals: Moments([3, 4, 8]))
    #expect(moments == items.scale)
  }

  /// The same answer to every item goes together perfectly; leaving an item out is the alpha of the
  /// others.
  @Test func scales() throws {
    let same = try ItemAnalysis([[1, 1, 1], [4, 4, 4], [2, 2, 2]])
    #expect(abs((same.scale.alpha ?? 0) - 1) < 1e-15)
    let answers: [[Double]] = [[1, 2, 2], [4, 3, 5], [2, 2, 4], [3, 5, 4], [5, 4, 4]]
    let all = try ItemAnalysis(answers)
    let two = try ItemAnalysis(answers.map { Array($0[1...]) })
    #expect(abs(orNaN(all.alphaWithout[0]) - orNaN(two.scale.alpha)) < 1e-15)
    let levels = (try #require(Level(0.8)), try #require(Level(0.99)))
    let narrow = try #require(all.scale.interval(level: levels.0))
    let wide = try #require(all.scale.interval(level: levels.1))
    let alpha = try #require(all.scale.alpha)
    #expect(wide.lower < narrow.lower && narrow.lower < alpha)
    #expect(alpha < narrow.upper && narrow.upper < wide.upper && wide.upper < 1)
  }

  @Test func scalesUndefinedAndRefused() throws {
    let constant = try ItemAnalysis([[1, 2], [1, 2]])
    #expect(constant.scale.alpha == nil && constant.scale.interval() == nil)
    #expect(constant.restCorrelations == [nil, nil])
    for answers in [[], [[1, 2]], [[1], [2]], [[1, 2], [1]], [[1, .nan], [1, 2]]] as [[[Double]]] {
      #expect(throws: Refusal.self) { try ItemAnalysis(answers) }
    }
  }

  static let first: [Double] = [1, 2, 2, 4, 5, 7, 9, 4]
  static let second: [Double] = [3, 1, 4, 4, 6, 5, 9, 4]

  @Test func kendallCountsPairs() throws {
    var (balance, byFirst, bySecond) = (0.0, 0.0, 0.0)
    for one in Self.first.indices {
      for other in 0..<one {
        let a = (Self.first[one] - Self.first[other]).sign(of: 1)
        let b = (Self.second[one] - Self.second[other]).sign(of: 1)
        balance += a * b
        byFirst += a * a
        bySecond += b * b
      }
    }
    let tau = try #require(try RankCorrelation.kendall(Self.first, Self.second))
    #expect(abs(tau - balance / (byFirst * bySecond).squareRoot()) < 1e-15)
  }

  /// Ranks 1 2.5 2.5 4 against 2 1 3.5 3.5: products 0.75 + 0 + 0 + 1.5, squares 4.5 and 4.5.
  @Test func spearmanByHand() throws {
    let rho = try #require(try RankCorrelation.spearman([1, 2, 2, 9], [3, 1, 4, 4]))
    #expect(abs(rho - 2.25 / 4.5) < 1e-15)
  }

  @Test func perfectAndReversed() throws {
    let values: [Double] = [1, 3, 4, 8, 16]
    #expect(try RankCorrelation.kendall(values, values.map { $0 * $0 }) == 1)
    #expect(try RankCorrelation.kendall(values, values.map { -$0 }) == -1)
    #expect(try abs(orNaN(RankCorrelation.spearman(values, values.map { -$0 })) + 1) < 1e-15)
    let line = try #require(Correlation(PairedMoments(values, values.map { 2 * $0 })))
    #expect(line.estimate == 1 && line.pValue() == 0)
    #expect(line.interval() == Interval(lower: 1, upper: 1))
  }

  /// Fisher's interval is symmetric on its own scale, and mirrors with the sign.
  @Test func pearsonIntervals() throws {
    let one = try #require(Correlation(PairedMoments(Self.first, Self.second)))
    let other = try #require(Correlation(PairedMoments(Self.first, Self.second.map { -$0 })))
    let (a, b) = (try #require(one.interval()), try #require(other.interval()))
    #expect(abs(a.lower + b.upper) < 1e-15 && abs(a.upper + b.lower) < 1e-15)
    #expect(a.contains(one.estimate) && one.pValue() == other.pValue())
    #expect(one.pValue(.greater) == other.pValue(.less))
  }

  @Test func correlationsUndefinedAndRefused() throws {
    #expect(try Correlation(PairedMoments([1, 1, 1], [1, 2, 3])) == nil)
    let two = try #require(Correlation(PairedMoments([1, 2], [5, 3])))
    #expect(two.estimate == -1 && two.pValue() == nil && two.interval() == nil)
    #expect(try RankCorrelation.kendall([1, 1], [1, 2]) == nil)
    #expect(try RankCorrelation.spearman([], []) == nil)
    #expect(throws: Refusal.self) { try RankCorrelation.kendall([1, 2], [1]) }
    #expect(throws: Refusal.self) { try RankCorrelation.spearman([1, .infinity], [1, 2]) }
  }
}

extension Double {
  /// -1, 0 or 1.
  fileprivate func sign(of unit: Double) -> Double {
    self > 0 ? unit : self < 0 ? -unit : 0
  }
}
