public import Indicators
import Releases
public import Tallies

/// What is known of one indicator at one moment in one cell.
public struct Finding: Hashable, Sendable {
  /// The indicator's name.
  public let indicator: String
  /// The moment.
  public let moment: Moment
  /// Whom it is about.
  public let cell: Cell
  /// Whether it has a value.
  public let state: FindingState
  /// The counts, all zero where suppressed; for those beside the denominator ask `shown`.
  public let tally: Tally
  /// The reported estimate, clustered by family where families have several children.
  public let estimate: Estimate?
  /// The estimate as if children were unrelated, where the reported one is clustered.
  public let unclustered: Estimate?
  /// The factor by which clustering widens the variance, 1 where it does not.
  public let designEffect: Double?
  /// Comparisons with national figures, in the study's order of preference.
  public let baselines: [BaselineComparison]
  /// The comparison with what national rates for such children would give.
  public let expected: ExpectedComparison?
  /// Why there is no like-for-like national figure, nil where there is one.
  public let unlike: Uncompared?
  /// The standard deviation of the scores, where the indicator is a mean and has two or more.
  public let standardDeviation: Double?
  /// What a published sample scored, nil where no table of it has been read.
  public let norm: NormComparison?
  /// Between what it lies where it is suppressed, nil where nothing is known.
  public let bounds: FindingBounds?
  /// The counts beside it that were suppressed: ask `shown`.
  var hidden: [HiddenCount] = []

  /// A finding with its parts.
  public init(
    indicator: String, moment: Moment, cell: Cell, state: FindingState, tally: Tally,
    estimate: Estimate? = nil, unclustered: Estimate? = nil, designEffect: Double? = nil,
    baselines: [BaselineComparison] = [], expected: ExpectedComparison? = nil,
    unlike: Uncompared? = nil, standardDeviation: Double? = nil, norm: NormComparison? = nil,
    bounds: FindingBounds? = nil
  ) {
    self.bounds = bounds
    self.standardDeviation = standardDeviation
    self.norm = norm
    self.indicator = indicator
    self.moment = moment
    self.cell = cell
    self.state = state
    self.tally = tally
    self.estimate = estimate
    self.unclustered = unclustered
    self.designEffect = designEffect
    self.baselines = baselines
    self.expected = expected
    self.unlike = unlike
  }
}
