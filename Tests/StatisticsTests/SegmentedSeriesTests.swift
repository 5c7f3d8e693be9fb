import Statistics
import Testing

@Suite("Interrupted time series")
struct SegmentedSeriesTests {
  /// 2 + 3 t, 5 more from period 5 on, and 1 more with each period after it.
  @Test func aPerfectLineIsFound() throws {
    let values = (1...9).map { period -> Double in
      2 + 3 * Double(period) + (period < 5 ? 0 : 5 + Double(period - 5))
    }
    let series = try SegmentedSeries(values, start: 5, lag: 2)
    let found = [series.intercept, series.slope, series.levelChange, series.slopeChange]
    for (value, expected) in zip(found, [2, 3, 5, 1.0]) { #expect(abs(value - expected) < 1e-12) }
    #expect(series.model.durbinWatson == nil)
    #expect(abs(try #require(series.effect(at: 9)).estimate - 9) < 1e-12)
    #expect(abs(series.counterfactual(at: 9) - 29) < 1e-12)
    #expect(series.effect(at: 4) == nil)
  }

  /// Residuals about the mean 2 of 1, 2, 4, 1: -1, 0, 2, -1.
  ///
  /// Squares 6; products of neighbours -2. Lag 1 has weight 1/2: (6 + 2 x 1/2 x -2) / 16 = 1/4.
  /// Durbin and Watson: (1 + 4 + 9) / 6.
  @Test func neweyWestByHand() throws {
    let model = try LinearModel(outcome: [1, 2, 4, 1], design: .constant(rows: 4))
    #expect(abs(try model.neweyWest(lag: 1).standardErrors[0] - 0.5) < 1e-15)
    #expect(abs(try #require(model.durbinWatson) - 14.0 / 6) < 1e-15)
    #expect(abs(try #require(model.residualAutocorrelation) + 2.0 / 6) < 1e-15)
  }

  @Test func withoutLagItIsWhites() throws {
    let values = [3.0, 5, 4, 6, 9, 7, 12, 9, 10, 13]
    let series = try SegmentedSeries(values, start: 5, lag: 0)
    let white = try #require(try series.model.covariance(.hc0))
    for (own, other) in zip(try #require(series.errors), white.standardErrors) {
      #expect(abs(own - other) < 1e-14)
    }
    let start = try #require(series.effect(at: 5))
    #expect(start.estimate == series.levelChange)
    #expect(abs(try #require(start.standardError) - white.standardErrors[2]) < 1e-14)
  }

  @Test(arguments: [(50, 3), (100, 4), (12, 2), (1, 1), (0, 0)])
  func usualLags(_ rows: Int, _ lag: Int) {
    #expect(LinearModel.usualLag(rows: rows) == lag)
  }

  @Test func twoPeriodsTellNothingOfErrors() throws {
    let series = try SegmentedSeries([1, 3, 2, 5, 4, 6, 9], start: 3)
    #expect(series.errors == nil && series.adjustedErrors == nil)
    #expect(series.classicalErrors != nil)
    #expect(try #require(series.effect(at: 7)).standardError == nil)
  }

  @Test(arguments: [(0, 1), (1, 1), (2, 1), (8, 1), (9, 1), (4, -1), (4, 8)])
  func impossibleDesignsAreRefused(_ start: Int, _ lag: Int) {
    #expect(throws: Refusal.self) {
      try SegmentedSeries([1, 3, 2, 5, 4, 6, 9, 8], start: start, lag: lag)
    }
  }

  @Test func dependentColumnsAreRefused() {
    #expect(throws: Refusal.dependentColumns(["trend"])) {
      try SegmentedSeries(
        [1, 3, 2, 5, 4, 6, 9, 8], start: 4, further: [("trend", (1...8).map { Double($0) })])
    }
  }
}
