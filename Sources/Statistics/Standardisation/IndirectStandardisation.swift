/// The events that the strata of a population would have at the rates of a reference.
///
/// Source: Breslow NE, Day NE (1987), Statistical methods in cancer research, volume 2, IARC
/// Scientific Publications 82, chapter 2.
public struct IndirectStandardisation: Sendable, Hashable {
  /// One stratum: its exposure, and the reference's events and exposure.
  public struct Stratum: Sendable, Hashable {
    /// The exposure of the population in question.
    public let exposure: Double
    /// The reference's events.
    public let referenceEvents: Double
    /// The reference's exposure.
    public let referenceExposure: Double

    /// Makes a stratum.
    ///
    /// - Parameters:
    ///   - exposure: the exposure of the population in question, 0 or more.
    ///   - referenceEvents: the reference's events, 0 or more.
    ///   - referenceExposure: the reference's exposure, above 0.
    public init(exposure: Double, referenceEvents: Double, referenceExposure: Double) {
      self.exposure = exposure
      self.referenceEvents = referenceEvents
      self.referenceExposure = referenceExposure
    }
  }

  /// The observed events over those expected, the latter taken as known.
  public let ratio: ObservedToExpected
  /// The reference's rate over all strata.
  public let referenceRate: Double

  /// Makes a standardisation.
  ///
  /// - Parameters:
  ///   - observed: the observed events.
  ///   - strata: the strata.
  /// - Throws: `Refusal` if there is no stratum, a number is negative or not finite, a reference
  ///   exposure is not above 0, or no events or more than 10^12 are expected.
  public init(observed: Int, strata: [Stratum]) throws(Refusal) {
    guard !strata.isEmpty else { throw .tooFew("strata", given: 0, needed: 1) }
    for stratum in strata {
      guard stratum.exposure >= 0, stratum.referenceEvents >= 0 else {
        throw .outOfRange("every stratum's exposure and reference events", allowed: "0 or more")
      }
      guard stratum.referenceExposure > 0 else {
        throw .outOfRange("every stratum's reference exposure", allowed: "above 0")
      }
    }
    let expected = strata.reduce(0) {
      $0 + $1.referenceEvents / $1.referenceExposure * $1.exposure
    }
    guard expected <= 1e12,
      let ratio = ObservedToExpected(observed: observed, expected: expected)
    else { throw .outOfRange("the number of events expected", allowed: "above 0, at most 10^12") }
    self.ratio = ratio
    referenceRate =
      strata.reduce(0) { $0 + $1.referenceEvents }
      / strata.reduce(0) { $0 + $1.referenceExposure }
  }

  /// The interval of the ratio: exact below 10 observed events, Byar's otherwise.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(level: Level = .ninetyFive) -> Interval? {
    ratio.interval(method, level: level)
  }

  /// How the limits of the observed number are found.
  public var method: RateMethod { .recommended(count: Double(ratio.observed)) }
}
