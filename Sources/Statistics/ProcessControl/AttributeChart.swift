/// A control chart of shares, rates or counts in order of time.
///
/// The centre is the share or rate of all periods together. A period without exposure has neither
/// value nor limits, and no part in the spread between neighbouring periods.
///
/// Sources: see `AttributeChartKind`.
public struct AttributeChart: Sendable, Hashable {
  /// The centre line.
  public let centre: Double
  /// Laney's factor: the mean moving range of the standardised values over 1.128.
  ///
  /// Nothing for the other charts, and where no two neighbouring periods can be compared.
  public let spread: Double?
  /// The periods in order.
  public let periods: [AttributePeriod]

  /// Draws up a chart of counts of equal chances.
  ///
  /// - Parameter counts: the events of each period, 0 or more.
  /// - Throws: `Refusal` if a count cannot be right, or there is none.
  public init(counts: [Double]) throws(Refusal) {
    try self.init(.c, counts: counts, exposures: counts.map { _ in 1 })
  }

  /// Draws up a chart.
  ///
  /// - Parameters:
  ///   - kind: what it is drawn of.
  ///   - counts: the events of each period, 0 or more.
  ///   - exposures: what the events of each period are set against, 0 or more: the number of those
  ///     who could have one, or an exposure. All 1 for counts of equal chances.
  /// - Throws: `Refusal` if a number cannot be right, or there is no exposure at all.
  public init(
    _ kind: AttributeChartKind, counts: [Double], exposures: [Double]
  ) throws(Refusal) {
    let series = try AttributeSeries(kind, counts: counts, exposures: exposures)
    centre = series.centre
    let spread = kind.isLaney ? series.spread : nil
    self.spread = spread
    let factor = kind.isLaney ? spread : 1
    periods = counts.indices.map { index in
      AttributePeriod(
        value: series.value(index), limits: factor.flatMap { series.limits(index, factor: $0) })
    }
  }
}
