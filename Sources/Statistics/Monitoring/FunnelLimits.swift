/// The limits of funnel plots: between which a group of some size lies if it is like the others.
///
/// Source: Spiegelhalter DJ (2005), Funnel plots for comparing institutional performance, Stat Med
/// 24:1185-1202, doi:10.1002/sim.1970.
public enum FunnelLimits {
  /// The observed shares whose Wilson limits equal the average: p -/+ z sqrt(p (1 - p) / n), cut
  /// off at 0 and 1.
  ///
  /// - Parameters:
  ///   - average: the average share, from 0 to 1.
  ///   - total: the size of the group, above 0.
  ///   - level: the level, 95 % or 99.8 % by custom.
  /// - Returns: the limits.
  /// - Throws: `Refusal` if the average or the size is out of range.
  public static func share(
    average: Double, total: Double, level: Level
  ) throws(Refusal) -> Interval {
    guard average >= 0, average <= 1 else {
      throw .outOfRange("the average share", allowed: "from 0 to 1")
    }
    guard total > 0, total < .infinity else {
      throw .outOfRange("the size of a group", allowed: "above 0 and finite")
    }
    let half = level.z * (average * (1 - average) / total).squareRoot()
    return Interval(lower: average - half, upper: average + half).clamped(to: 0...1)
  }

  /// The expected numbers at which an observed number is as far off as the level allows.
  ///
  /// `upper` is the expected number at which so few events have half of one less the level as
  /// probability, `lower` that at which so many have; 0 for no events.
  ///
  /// - Parameters:
  ///   - observed: the observed number of events.
  ///   - level: the level, 95 % or 99.8 % by custom.
  /// - Returns: the expected numbers.
  /// - Throws: `Refusal` if the observed number is negative or above 10^10.
  public static func expected(observed: Int, level: Level) throws(Refusal) -> Interval {
    guard (0...10_000_000_000).contains(observed) else {
      throw .outOfRange("an observed number", allowed: "from 0 to 10^10")
    }
    return poissonBounds(Double(observed), level: level)
  }

  /// The ratios of observed to expected number at which a group leaves the funnel: `lower` at the
  /// upper expected number and `upper` at the lower one, nothing for no events.
  ///
  /// - Parameters:
  ///   - observed: the observed number of events.
  ///   - level: the level.
  /// - Returns: both ratios.
  /// - Throws: `Refusal` if the observed number is negative or above 10^10.
  public static func ratio(
    observed: Int, level: Level
  ) throws(Refusal) -> (lower: Double, upper: Double?) {
    let expected = try expected(observed: observed, level: level)
    let count = Double(observed)
    return (count / expected.upper, observed > 0 ? count / expected.lower : nil)
  }
}
