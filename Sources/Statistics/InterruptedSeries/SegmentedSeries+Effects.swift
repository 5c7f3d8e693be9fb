extension SegmentedSeries {
  /// How many periods there are.
  public var count: Int { model.rows }

  /// The line's value at period 0.
  public var intercept: Double { model.coefficients[0] }
  /// The change from one period to the next before the start.
  public var slope: Double { model.coefficients[1] }
  /// The change of level at the start.
  public var levelChange: Double { model.coefficients[2] }
  /// The change of the slope at the start.
  public var slopeChange: Double { model.coefficients[3] }

  /// The standard errors of constant, slope, level and slope change, as if periods were independent
  /// and alike.
  public var classicalErrors: [Double]? {
    model.classicalCovariance.map { Array($0.standardErrors.prefix(4)) }
  }

  /// The same by Newey and West; nothing with a segment of two periods.
  public var errors: [Double]? { covariance.map { Array($0.standardErrors.prefix(4)) } }

  /// The same by Newey and West with the factor n / (n - k).
  public var adjustedErrors: [Double]? {
    let factor = (Double(count) / Double(model.residualFreedom)).squareRoot()
    return errors?.map { $0 * factor }
  }

  /// The line's value at a period had nothing changed, without further columns.
  ///
  /// - Parameter period: the period, counted from 1; one beyond the series is extrapolated.
  /// - Returns: the value.
  public func counterfactual(at period: Int) -> Double { intercept + slope * Double(period) }

  /// The effect at a period: the change of level and what the changed slope has added since.
  ///
  /// - Parameter period: the period, counted from 1, from the start on.
  /// - Returns: the effect with its standard error by Newey and West, nothing with a segment of two
  ///   periods; nothing at all before the start.
  public func effect(at period: Int) -> AverageEffect? {
    guard period >= start else { return nil }
    let since = Double(period - start)
    var weights = model.coefficients.map { _ in 0.0 }
    weights[2] = 1
    weights[3] = since
    let variance = covariance.map { max(0, $0.variance(ofSum: weights)) }
    return AverageEffect(
      estimate: levelChange + slopeChange * since, standardError: variance?.squareRoot())
  }
}
