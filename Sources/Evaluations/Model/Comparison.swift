public import Indicators

/// Rollout against comparison for one indicator at one moment.
public struct Comparison: Hashable, Sendable {
  /// What is compared.
  public enum Estimand: String, Hashable, Sendable, Codable, CaseIterable {
    /// Rollout less comparison.
    case difference
    /// Rollout to comparison.
    case ratio
  }

  /// An arm's counts.
  public struct Side: Hashable, Sendable, Codable {
    /// Children or families with the attribute.
    public let numerator: Int
    /// Children or families whose answer is known.
    public let denominator: Int
    /// The areas that they come from.
    public let areas: Int

    /// An arm's counts.
    public init(numerator: Int, denominator: Int, areas: Int) {
      self.numerator = numerator
      self.denominator = denominator
      self.areas = areas
    }
  }

  /// The indicator's name.
  public let indicator: String
  /// The moment.
  public let moment: Moment
  /// What is compared.
  public let estimand: Estimand
  /// The rollout arm.
  public let rollout: Side
  /// The comparison arm.
  public let comparison: Side
  /// The size with its interval, as if children or families were the units of assignment.
  public let estimate: Estimate
  /// Fisher's exact probability value, nil for rates.
  public let p: Double?
  /// The same by mid-probability.
  public let midP: Double?
  /// What areas alone can say.
  public let randomisation: AreaRandomisation?

  /// A comparison with its parts.
  public init(
    indicator: String, moment: Moment, estimand: Estimand, rollout: Side, comparison: Side,
    estimate: Estimate, p: Double?, midP: Double?, randomisation: AreaRandomisation?
  ) {
    self.indicator = indicator
    self.moment = moment
    self.estimand = estimand
    self.rollout = rollout
    self.comparison = comparison
    self.estimate = estimate
    self.p = p
    self.midP = midP
    self.randomisation = randomisation
  }
}
