public import Indicators
public import Studies
public import Tallies

/// How the scores of the same children changed between two moments.
public struct ScoreChange: Hashable, Sendable {
  /// The indicator's name.
  public let indicator: String
  /// The two moments.
  public let moments: MomentPair
  /// Whom it is about, the informant included.
  public let cell: Cell
  /// The number of pairs.
  public let pairs: Int
  /// The scores before, of the pairs.
  public let before: ScoreSpread
  /// The scores after, of the pairs.
  public let after: ScoreSpread
  /// The mean before of those who have no score after, nil where there are none or few.
  public internal(set) var beforeOnly: ScoreSpread?
  /// The mean change, after less before, with its interval in points.
  public let change: Estimate
  /// The two-sided probability value of one principle with the interval, nil where all changed alike.
  public let p: Double?
  /// The correlation of the scores, nil where all scores of one moment are the same.
  public let correlation: Double?
  /// The mean change over a standard deviation, by each denominator that there is.
  public let standardised: [StandardisedChange]
  /// What was declared about reliability, nil where nothing was.
  public let reliability: DeclaredReliability?
  /// Pairs by reliable change and crossing together, nil where a number is too small to be shown.
  public internal(set) var outcomes: [ChangeOutcome: Int]?
  /// Pairs by whether the change is reliable, nil where a number is too small; empty where nothing
  /// is declared.
  public internal(set) var reliabilities: [ChangeOutcome.Reliability: Int]?
  /// Pairs by crossing, nil where a number is too small; empty where the score has no bands.
  public internal(set) var crossings: [ChangeOutcome.Crossing: Int]?
  /// Pairs by band before and after, nil where a number is too small to be shown; empty where the
  /// score has no bands.
  public internal(set) var bands: [BandStep: Int]?
  /// The mean added value in points, nil where the study declares no high risk.
  public internal(set) var addedValue: AddedValueEstimate?

  /// A change with its parts.
  public init(
    key: PairKey, pairs: Int, before: ScoreSpread, after: ScoreSpread, beforeOnly: ScoreSpread?,
    change: Estimate, p: Double?, correlation: Double?, standardised: [StandardisedChange],
    reliability: DeclaredReliability?, outcomes: [ChangeOutcome: Int]?, bands: [BandStep: Int]?,
    addedValue: AddedValueEstimate?
  ) {
    indicator = key.indicator
    moments = key.moments
    cell = key.cell
    self.pairs = pairs
    self.before = before
    self.after = after
    self.beforeOnly = beforeOnly
    self.change = change
    self.p = p
    self.correlation = correlation
    self.standardised = standardised
    self.reliability = reliability
    self.outcomes = outcomes
    reliabilities = outcomes.map { ChangeOutcome.margin($0, of: \.reliability) }
    crossings = outcomes.map { ChangeOutcome.margin($0, of: \.crossing) }
    self.bands = bands
    self.addedValue = addedValue
  }
}
