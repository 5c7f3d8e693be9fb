import Statistics

/// One estimate of the effect, or the reason why there is none.
public struct EffectEstimate: Hashable, Sendable {
  /// How it is found.
  public let method: EffectMethod
  /// The size with its interval, nil where it is refused.
  public let estimate: Estimate?
  /// The two-sided p value of one principle with the interval, nil where there is none.
  public let p: Double?
  /// The smallest p value that the number of areas allows, where it is a test over areas.
  public let floor: Double?
  /// How many rollout areas count.
  public let rolloutAreas: Int
  /// How many comparison areas count.
  public let comparisonAreas: Int
  /// Why it is refused, or how it has to be read, nil where there is nothing to say.
  public let note: String?

  /// Whether it is by randomisation over so many ways to choose areas that some were drawn.
  public var isSampled: Bool { estimate?.method == TestMethod.randomisationSampled.rawValue }

  /// An estimate with its parts.
  public init(
    method: EffectMethod, estimate: Estimate?, p: Double?, floor: Double? = nil,
    rolloutAreas: Int, comparisonAreas: Int, note: String? = nil
  ) {
    self.method = method
    self.estimate = estimate
    self.p = p
    self.floor = floor
    self.rolloutAreas = rolloutAreas
    self.comparisonAreas = comparisonAreas
    self.note = note
  }
}
