import RealModule

/// A rate as it would be in a standard population: the strata's rates weighted by its sizes.
///
/// Source: Dobson AJ, Kuulasmaa K, Eberle E, Scherer J (1991), Confidence intervals for weighted
/// sums of Poisson parameters, Stat Med 10:457-462, doi:10.1002/sim.4780100317.
public struct DirectlyStandardisedRate: Sendable, Hashable {
  /// The number of events below which public health reporting in England gives no limits.
  public static let fewestEvents = 10.0
  /// The number of events above which no rate is given.
  private static let mostEvents = 1e10

  /// The events of all strata.
  public let events: Double
  /// The exposure of all strata.
  public let exposure: Double
  /// The standardised rate: the sum of w e / n, the weights w summing to 1.
  public let rate: Double
  /// The variance of the rate: the sum of w^2 var(e) / n^2.
  public let variance: Double
  /// The largest w / n.
  private let largestWeight: Double

  /// Makes a rate.
  ///
  /// - Parameter strata: the strata.
  /// - Throws: `Refusal` if there is none, a number is negative or not finite, an exposure is not
  ///   above 0, or the standard population is empty.
  public init(_ strata: [StandardStratum]) throws(Refusal) {
    let total = strata.reduce(0) { $0 + $1.standard }
    guard !strata.isEmpty else { throw .tooFew("strata", given: 0, needed: 1) }
    for stratum in strata {
      guard stratum.exposure > 0, stratum.exposure < .infinity else {
        throw .outOfRange("every stratum's exposure", allowed: "above 0 and finite")
      }
      guard stratum.events >= 0, stratum.eventVariance >= 0, stratum.eventVariance < .infinity,
        stratum.standard >= 0
      else { throw .outOfRange("every stratum's events and standard", allowed: "0 or more") }
    }
    guard total > 0, total < .infinity else {
      throw .outOfRange("the standard population", allowed: "above 0 and finite")
    }
    let events = strata.reduce(0) { $0 + $1.events }
    guard events <= Self.mostEvents else {
      throw .outOfRange("the number of events", allowed: "at most 10^10")
    }
    self.events = events
    exposure = strata.reduce(0) { $0 + $1.exposure }
    rate = strata.reduce(0) { $0 + $1.standard / total * $1.rate }
    variance = strata.reduce(0) { sum, stratum in
      let weight = stratum.standard / total / stratum.exposure
      return sum + weight * stratum.eventVariance * weight
    }
    largestWeight = strata.reduce(0) { max($0, $1.standard / total / $1.exposure) }
  }

  /// Whether there are too few events for limits.
  public var hasTooFewEvents: Bool { events < Self.fewestEvents }

  /// Dobson's interval, from Byar's limits of the number of events; nothing below 10 events.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing where there are too few events.
  public func dobsonInterval(level: Level = .ninetyFive) -> Interval? {
    guard !hasTooFewEvents, let limits = RateMethod.byar.interval(count: events, level: level)
    else { return nil }
    let factor = (variance / events).squareRoot()
    return Interval(
      lower: rate + factor * (limits.lower - events),
      upper: rate + factor * (limits.upper - events))
  }

  /// Fay and Feuer's gamma interval, which holds its level with few events too.
  ///
  /// Source: Fay MP, Feuer EJ (1997), Confidence intervals for directly standardized rates: a
  /// method based on the gamma distribution, Stat Med 16:791-801,
  /// doi:10.1002/(SICI)1097-0258(19970415)16:7<791::AID-SIM500>3.0.CO;2-#.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, from 0 where there are no events; nothing where the weights are too
  ///   large or small for floating-point numbers.
  public func gammaInterval(level: Level = .ninetyFive) -> Interval? {
    let below = Gamma(shape: rate / variance * rate, scale: variance / rate)
    let next = rate + largestWeight
    let nextVariance = variance + largestWeight * largestWeight
    let above = Gamma(shape: next / nextVariance * next, scale: nextVariance / next)
    let lower = events > 0 ? below.quantile(level.tail) : 0
    let upper = above.upperQuantile(level.tail)
    return lower.isFinite && upper.isFinite ? Interval(lower: lower, upper: upper) : nil
  }
}
