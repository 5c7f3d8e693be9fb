import Statistics
import Testing

@Suite("Run charts and the runs test")
struct RunChartTests {
  /// Median 3; above or below: - - + + + - with 3 passed over.
  @Test func runsByHand() throws {
    let chart = try RunChart([1, 2, 3, 5, 4, 3, 6, 1])
    #expect(chart.centre == 3 && chart.useful == 6)
    #expect(chart.runLengths == [2, 3, 1])
    #expect(chart.longestRun == 3 && chart.crossings == 2)
    // log2 6 = 2.58, rounded 3, plus 3; quantile of Binomial(5, 1/2): 1/32 < 5 % <= 6/32
    #expect(chart.longestRunLimit == 6 && chart.crossingsLimit == 1)
    #expect(!chart.hasSignal && !chart.hasShift && chart.longestTrend == 4)
  }

  @Test(arguments: [[5.0], [5, 5], [5, 5, 5, 5, 5, 5, 5]])
  func equalValuesHaveNoRuns(values: [Double]) throws {
    let chart = try RunChart(values)
    #expect(chart.centre == 5 && chart.useful == 0 && chart.longestTrend == 1)
    #expect(chart.longestRun == nil && chart.crossings == nil && chart.longestRunLimit == nil)
    #expect(chart.crossingsLimit == nil && chart.runsTest == nil)
    #expect(!chart.hasSignal && !chart.hasShift && !chart.hasTrend)
  }

  @Test func trendsPassOverRepeatsButNotTurns() throws {
    #expect(try RunChart([1, 2, 2, 3, 3, 3, 4, 5]).longestTrend == 5)
    #expect(try RunChart([1, 2, 3, 2, 3, 4, 3]).longestTrend == 3)
    #expect(try RunChart([5, 4, 4, 3]).longestTrend == 3)
  }

  @Test func oneValueOffTheMedianIsOneRun() throws {
    let chart = try RunChart([2, 2, 2, 7])
    #expect(chart.useful == 1 && chart.longestRun == 1 && chart.crossings == 0)
    #expect(chart.longestRunLimit == 3 && chart.crossingsLimit == 0)
    #expect(chart.runsTest?.fewer == 1 && chart.runsTest?.more == 1)
  }

  /// Two above, two below: 6 orders, of which 2 have two runs, 2 three and 2 four.
  @Test func theLawOfRunsByHand() throws {
    for (runs, fewer, more) in [(2, 1.0 / 3, 1.0), (3, 2.0 / 3, 2.0 / 3), (4, 1.0, 1.0 / 3)] {
      let test = try #require(RunsTest(above: 2, below: 2, runs: runs))
      #expect(abs(test.fewer - fewer) < 1e-15 && abs(test.more - more) < 1e-15)
    }
  }

  /// All orders of up to nine values, counted.
  @Test(arguments: [(1, 1), (1, 4), (4, 1), (3, 3), (2, 6), (5, 4)])
  func theLawOfRunsByCounting(above: Int, below: Int) throws {
    var orders: [Int: Int] = [:]
    for bits in 0..<(1 << (above + below)) where bits.nonzeroBitCount == above {
      let changes = (bits ^ (bits >> 1)) & ((1 << (above + below - 1)) - 1)
      orders[changes.nonzeroBitCount + 1, default: 0] += 1
    }
    let all = orders.values.reduce(0, +)
    for runs in orders.keys {
      let test = try #require(RunsTest(above: above, below: below, runs: runs))
      let fewer = orders.filter { $0.key <= runs }.values.reduce(0, +)
      let more = orders.filter { $0.key >= runs }.values.reduce(0, +)
      #expect(abs(test.fewer - Double(fewer) / Double(all)) < 1e-15)
      #expect(abs(test.more - Double(more) / Double(all)) < 1e-15)
    }
    #expect(RunsTest(above: above, below: below, runs: 0) == nil)
    #expect(RunsTest(above: above, below: below, runs: 2 * min(above, below) + 2) == nil)
  }

  /// Two runs only: 2 orders of C(400, 200), which is 1.029525001354144e119.
  @Test func smallTailsKeepTheirDigits() throws {
    let test = try #require(RunsTest(above: 200, below: 200, runs: 2))
    #expect(abs(test.fewer / (2 / 1.0295250013541444e119) - 1) < 1e-12)
    #expect(test.more == 1)
  }

  @Test func impossibleSeriesAreRefused() {
    #expect(throws: Refusal.tooFew("values", given: 0, needed: 1)) { try RunChart([]) }
    #expect(throws: Refusal.notFinite("every value")) { try RunChart([1, .infinity]) }
    #expect(RunsTest(above: 0, below: 0, runs: 0) == nil)
    #expect(RunsTest(above: -1, below: 2, runs: 1) == nil)
    #expect(RunsTest(above: .max, below: .max, runs: 3) == nil)
    #expect((try? RunChart([1e308, 1.5e308]))?.centre == 1.25e308)
  }
}
