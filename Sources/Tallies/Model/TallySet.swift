public import Studies

/// Everything that a study's records are reduced to: all that later stages see.
///
/// Not yet safe to leave the building: that takes disclosure control.
public struct TallySet: Equatable, Sendable {
  /// The study's own declaration.
  public var study: Study
  /// Indicators at their moments.
  public var tallies: [TallyKey: Tally]
  /// The same children at two moments.
  public var pairs: [PairKey: PairTally]
  /// The same children's scores at two moments.
  public var scoreChanges: [PairKey: ScoreChangeTally]
  /// Denominators by reference stratum, for expected values.
  public var strata: [StratumKey: StratumTally]
  /// Counts by stratum of what the study adjusts for.
  public var adjusted: [AdjustedKey: StratumTally]
  /// Plain counts: reach, engagement, needs, carers.
  public var counts: [CountKey: Int]
  /// What was found in the extracts.
  public var quality: [QualityKey: Int]

  /// An empty set of tallies.
  /// - Parameter study: The study's own declaration.
  public init(study: Study) {
    self.study = study
    self.tallies = [:]
    self.pairs = [:]
    self.scoreChanges = [:]
    self.strata = [:]
    self.adjusted = [:]
    self.counts = [:]
    self.quality = [:]
  }
}
