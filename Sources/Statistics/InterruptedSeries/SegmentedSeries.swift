/// A series of periods with a change of level and slope at a start.
///
/// The line a + b t + c D + d D (t - start) through periods t = 1, ..., n, with D = 1 from the start
/// on: c is the change of level at the start, d that of the slope. Standard errors allow for errors
/// of neighbouring periods that go together (`LinearModel.neweyWest`).
///
/// Without a comparison series a change from any other cause at the same time looks the same.
///
/// Source: Wagner AK, Soumerai SB, Zhang F, Ross-Degnan D (2002), Segmented regression analysis of
/// interrupted time series studies in medication use research, J Clin Pharm Ther 27:299-309,
/// doi:10.1046/j.1365-2710.2002.00430.x.
public struct SegmentedSeries: Sendable {
  /// The first period of the second segment, counted from 1.
  public let start: Int
  /// Up to how many periods apart errors go together.
  public let lag: Int
  /// The regression: constant, slope, level change, slope change, then further columns.
  public let model: LinearModel
  /// The covariance of the coefficients by Newey and West, without a factor for small samples.
  ///
  /// Nothing with a segment of two periods, which its own line goes through, so that nothing is
  /// known of their errors.
  public let covariance: CoefficientCovariance?

  /// The most work: periods times lag times squared columns.
  private static let limit = 100_000_000

  /// Fits the line.
  ///
  /// - Parameters:
  ///   - values: one value a period, in order, without gaps.
  ///   - start: the first period of the second segment, counted from 1.
  ///   - lag: up to how many periods apart errors go together; `LinearModel.usualLag` if nothing.
  ///   - further: names and values of further columns, such as a season.
  /// - Throws: `Refusal.tooFew` for fewer than two periods in a segment or no more periods than
  ///   coefficients, `Refusal.outOfRange` for a start or lag outside the series,
  ///   `Refusal.dependentColumns` for further columns that depend on the line.
  public init(
    _ values: [Double], start: Int, lag: Int? = nil,
    further: [(name: String, values: [Double])] = []
  ) throws(Refusal) {
    let count = values.count
    let lag = lag ?? LinearModel.usualLag(rows: count)
    try Self.check(count: count, start: start, further: further.count)
    let width = Double(further.count + 4)
    guard lag >= 0, lag < count else {
      throw .outOfRange("the lag", allowed: "from 0 to \(count - 1)")
    }
    guard Double(count) * Double(lag + 10) * width * width <= Double(Self.limit) else {
      throw .tooMany("periods times lag times squared columns", limit: Self.limit)
    }
    let line = Self.line(count: count, start: start)
    model = try LinearModel(outcome: values, design: DesignMatrix(line + further))
    guard model.dropped.isEmpty else { throw .dependentColumns(model.dropped) }
    let isKnown = start > 3 && count > start + 1
    covariance = isKnown ? try model.neweyWest(lag: lag) : nil
    self.start = start
    self.lag = lag
  }

  private static func check(count: Int, start: Int, further: Int) throws(Refusal) {
    guard start >= 1, start <= count else {
      throw .outOfRange("the start", allowed: "a period of the series, 1 to \(count)")
    }
    guard start > 2 else {
      throw .tooFew("periods before the start", given: start - 1, needed: 2)
    }
    guard count > start else { throw .tooFew("periods from the start on", given: 1, needed: 2) }
    guard count > 4 + further else {
      throw .tooFew("periods", given: count, needed: 5 + further)
    }
  }

  private static func line(count: Int, start: Int) -> [(name: String, values: [Double])] {
    [
      ("slope", (1...count).map { Double($0) }),
      ("level change", (1...count).map { $0 < start ? 0 : 1 }),
      ("slope change", (1...count).map { $0 < start ? 0 : Double($0 - start) }),
    ]
  }
}
