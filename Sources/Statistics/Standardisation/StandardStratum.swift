/// One stratum, such as an age band, of a directly standardised rate.
public struct StandardStratum: Sendable, Hashable {
  /// The events.
  public let events: Double
  /// The variance of the events: their number if each is independent of the others.
  public let eventVariance: Double
  /// The exposure, such as children or child-years.
  public let exposure: Double
  /// The standard population.
  public let standard: Double

  /// Makes a stratum of independent events.
  ///
  /// - Parameters:
  ///   - events: the events, 0 or more.
  ///   - exposure: the exposure, above 0.
  ///   - standard: the standard population, 0 or more.
  public init(events: Double, exposure: Double, standard: Double) {
    self.events = events
    eventVariance = events
    self.exposure = exposure
    self.standard = standard
  }

  /// Makes a stratum of people with several events each, which are not independent.
  ///
  /// The variance is the sum over people of their events squared.
  ///
  /// - Parameters:
  ///   - people: how many people had how many events.
  ///   - exposure: the exposure, above 0.
  ///   - standard: the standard population, 0 or more.
  public init(
    people: [(events: Double, number: Double)], exposure: Double, standard: Double
  ) {
    events = people.reduce(0) { $0 + $1.events * $1.number }
    eventVariance = people.reduce(0) { $0 + $1.events * $1.events * $1.number }
    self.exposure = exposure
    self.standard = standard
  }

  /// The rate.
  var rate: Double { events / exposure }
}
