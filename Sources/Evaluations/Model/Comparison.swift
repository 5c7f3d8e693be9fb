public import Indicators

/// Rollout against comparison for one indicator at one moment.
public struct Comparison: Hashable, Sendable {
  /// What is compared.
  public enum Estimand: String, Hashable, Sendable, Codable, CaseIterable {
    /// Rollout less comparison.
    case difference
    /// Rollout to comparison.
    case ratio
    /// The mean change of the same children in rollout less that in comparison.
    case differenceInChange = "difference-in-change"
  }

  /// An arm's counts.
  public struct Side: Hashable, Sendable, Codable {
    /// Children or families with the attribute, or the sum of scores or of changes.
    public let numerator: Int
    /// Children or families whose answer is known, or pairs of scores.
    public let denominator: Int
    /// The areas that they come from.
    public let areas: Int
    /// The mean score or mean change, nil where none is compared.
    public let mean: Double?
    /// The standard deviation of scores or changes, nil where no mean is compared or one is there.
    public let standardDeviation: Double?

    /// An arm's counts.
    public init(
      numerator: Int, denominator: Int, areas: Int, mean: Double? = nil,
      standardDeviation: Double? = nil
    ) {
      self.mean = mean
      self.standardDeviation = standardDeviation
      self.numerator = numerator
      self.denominator = denominator
      self.areas = areas
    }
  }

  /// The indicator's name.
  public let indicator: String
  /// The moment, the later one of a change.
  public let moment: Moment
  /// The earlier moment of a change, nil where no change is compared.
  public let before: Moment?
  /// Who answered the forms of a questionnaire, nil where no one is told apart.
  public let informant: InstrumentVersion.Informant?
  /// What is compared.
  public let estimand: Estimand
  /// The rollout arm.
  public let rollout: Side
  /// The comparison arm.
  public let comparison: Side
  /// The size with its interval, as if children or families were the units of assignment.
  public let estimate: Estimate
  /// Fisher's exact probability value, or Welch's for means; nil for rates, and for means without
  /// limits.
  public let p: Double?
  /// The same by mid-probability.
  public let midP: Double?
  /// What areas alone can say.
  public let randomisation: AreaRandomisation?

  /// A comparison with its parts.
  public init(
    indicator: String, moment: Moment, estimand: Estimand, rollout: Side, comparison: Side,
    estimate: Estimate, p: Double?, midP: Double?, randomisation: AreaRandomisation?,
    informant: InstrumentVersion.Informant? = nil, before: Moment? = nil
  ) {
    self.before = before
    self.informant = informant
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
