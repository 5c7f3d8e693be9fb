import RealModule

/// A planned comparison of two groups by the log-rank test, in numbers of events.
///
/// Source: Schoenfeld DA (1983), Sample-size formula for the proportional-hazards regression model,
/// Biometrics 39:499-503, doi:10.2307/2531021.
public struct LogRankDesign: Sendable, Hashable {
  /// The share of all children who are in one of the groups, between 0 and 1.
  public let allocation: Double

  /// Makes a design.
  ///
  /// - Parameter allocation: the share of all children who are in one of the groups, strictly
  ///   between 0 and 1.
  /// - Throws: `Refusal.outOfRange` for a share of 0, 1 or outside.
  public init(allocation: Double = 0.5) throws(Refusal) {
    guard allocation > 0, allocation < 1 else {
      throw .outOfRange("the share in one group", allowed: "between 0 and 1")
    }
    self.allocation = allocation
  }

  /// How many events both groups need together.
  ///
  /// (z_a + z_b)^2 / (p (1 - p) log(HR)^2). Nothing for a hazard ratio of 1, and where the power is
  /// so low that any number reaches it. The number is not whole: round it up.
  ///
  /// - Parameters:
  ///   - ratio: the hazard ratio to be found, above 0.
  ///   - rates: the significance level, the sides and the power.
  /// - Returns: the number of events, or nothing.
  /// - Throws: `Refusal.outOfRange` for a ratio that is not above 0 or infinite.
  public func events(ratio: Double, rates: ErrorRates = .usual) throws(Refusal) -> Double? {
    let log = try Self.logarithm(of: ratio)
    let quantiles = rates.criticalZ + rates.powerZ
    guard log != 0, quantiles > 0 else { return nil }
    let root = quantiles / log
    return root * root / (allocation * (1 - allocation))
  }

  /// The power with so many events, a finding in the wrong direction not counted.
  ///
  /// - Parameters:
  ///   - events: how many events both groups have together, 0 or more.
  ///   - ratio: the hazard ratio, above 0.
  ///   - rates: the significance level and the sides; its power is not used.
  /// - Returns: the power.
  /// - Throws: `Refusal.outOfRange` for a number outside its range.
  public func power(
    events: Double, ratio: Double, rates: ErrorRates = .usual
  ) throws(Refusal) -> Double {
    let log = try Self.logarithm(of: ratio)
    return Normal.standard.cumulative(try precision(of: events) * abs(log) - rates.criticalZ)
  }

  /// The hazard ratio above 1 that so many events would probably find; its inverse lies below 1.
  ///
  /// Nothing without events, and where the power is so low that any ratio reaches it.
  ///
  /// - Parameters:
  ///   - events: how many events both groups have together, 0 or more.
  ///   - rates: the significance level, the sides and the power.
  /// - Returns: the smallest detectable hazard ratio above 1, or nothing.
  /// - Throws: `Refusal.outOfRange` for a number of events below 0 or infinite.
  public func detectableRatio(
    events: Double, rates: ErrorRates = .usual
  ) throws(Refusal) -> Double? {
    let precision = try precision(of: events)
    let quantiles = rates.criticalZ + rates.powerZ
    guard precision > 0, quantiles > 0 else { return nil }
    return Double.exp(quantiles / precision)
  }

  private func precision(of events: Double) throws(Refusal) -> Double {
    guard events >= 0, events < .infinity else {
      throw .outOfRange("the number of events", allowed: "0 or more")
    }
    return (events * allocation * (1 - allocation)).squareRoot()
  }

  private static func logarithm(of ratio: Double) throws(Refusal) -> Double {
    guard ratio > 0, ratio < .infinity else {
      throw .outOfRange("the hazard ratio", allowed: "above 0")
    }
    return Double.log(ratio)
  }
}
