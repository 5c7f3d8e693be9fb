/// How the interval of a count of events is found.
///
/// The raw names are those that stand in outputs.
public enum RateMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Byar's approximation, within 0.1 % of the exact limits from a count of 10 on.
  ///
  /// Source: Breslow NE, Day NE (1987), Statistical methods in cancer research, volume 2, IARC
  /// Scientific Publications 82, page 69.
  case byar
  /// The exact limits of a Poisson count.
  ///
  /// Source: Garwood F (1936), Biometrika 28:437-442, doi:10.1093/biomet/28.3-4.437.
  case poissonExact = "poisson-exact"
  /// The normal approximation on the log scale; undefined for a count of 0.
  case normalLog = "normal-log"

  /// The method of public health reporting in England: exact below 10 events, Byar's otherwise.
  ///
  /// - Parameter count: the number of events, whole or effective.
  /// - Returns: the exact method below 10 events, Byar's otherwise.
  public static func recommended(count: Double) -> RateMethod {
    count < 10 ? .poissonExact : .byar
  }

  /// The limits of a count.
  ///
  /// Nothing for a negative or infinite count, for Byar's formula where it goes below 0 (a count of
  /// 0), and for the log scale at 0. The count may be an effective number.
  ///
  /// - Parameters:
  ///   - count: the number of events.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(count: Double, level: Level = .ninetyFive) -> Interval? {
    guard count >= 0, count < .infinity else { return nil }
    switch self {
    case .byar: return byarBounds(count, z: level.z)
    case .poissonExact: return poissonBounds(count, level: level)
    case .normalLog: return logBounds(count, z: level.z)
    }
  }

  /// The limits of a rate: those of the count over the exposure.
  ///
  /// Nothing unless the exposure is above 0. For a clustered sample give both numbers over the
  /// design effect.
  ///
  /// - Parameters:
  ///   - count: the number of events.
  ///   - exposure: children, or child-years.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(
    count: Double, exposure: Double, level: Level = .ninetyFive
  ) -> Interval? {
    guard exposure > 0, exposure < .infinity else { return nil }
    return interval(count: count, level: level).map {
      Interval(lower: $0.lower / exposure, upper: $0.upper / exposure)
    }
  }

  /// Byar's upper limit of a count, which exists where the lower one does not (a count of 0).
  ///
  /// - Parameters:
  ///   - count: the number of events, 0 or more.
  ///   - level: the confidence level.
  /// - Returns: the limit, or nothing for a negative or infinite count.
  public static func byarUpperLimit(count: Double, level: Level = .ninetyFive) -> Double? {
    count >= 0 && count < .infinity ? byarUpper(count, z: level.z) : nil
  }
}
