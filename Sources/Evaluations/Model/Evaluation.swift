public import Indicators
public import Studies
public import Tallies

/// Everything that a study's tallies say: what reports and exports are made of.
public struct Evaluation: Sendable {
  /// The study's own declaration.
  public let study: Study
  /// The day that stands on every output, never taken from a clock.
  public let generated: CalendarDate
  /// The findings: by indicator, moment, informant, area (all first), arm (both first) and sex (all
  /// first).
  public let findings: [Finding]
  /// Rollout against comparison.
  public let comparisons: [Comparison]
  /// The same children at two moments.
  public let changes: [PairedChange]
  /// The same children's scores at two moments.
  public let scoreChanges: [ScoreChange]
  /// The comparison of areas, nil where the study declares no design or an arm has nobody.
  public let design: DesignEvaluation?
  /// The indicators by period of the day of imprisonment that were counted so: those of a study
  /// with a design.
  public let trends: [Trend]
  /// Plain counts of reach, engagement, needs and carers.
  public let counts: [CountKey: Int]
  /// The plain counts that are withheld.
  public let withheldCounts: Set<CountKey>
  /// What was found in the extracts.
  public let quality: [QualityKey: Int]
  /// The most by which a count differs from the number of people, 0 where none is rounded.
  public let countError: Int
  /// The place of each finding; of several with one key the first.
  private let places: [TallyKey: Int]

  /// An evaluation with its parts.
  public init(
    study: Study, generated: CalendarDate, findings: [Finding], comparisons: [Comparison],
    changes: [PairedChange], scoreChanges: [ScoreChange] = [], counts: [CountKey: Int],
    quality: [QualityKey: Int], design: DesignEvaluation? = nil,
    withheldCounts: Set<CountKey> = [], trends: [Trend] = [], countError: Int = 0
  ) {
    self.trends = trends
    self.countError = countError
    self.withheldCounts = withheldCounts
    self.design = design
    self.scoreChanges = scoreChanges
    self.study = study
    self.generated = generated
    self.findings = findings
    self.comparisons = comparisons
    self.changes = changes
    self.counts = counts
    self.quality = quality
    places = Dictionary(
      findings.enumerated().map { (TallyKey($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The finding of an indicator at a moment in a cell, nil where nobody is in its population.
  /// - Parameters:
  ///   - indicator: The indicator's name.
  ///   - moment: The moment.
  ///   - cell: Whom it is about, by default everyone.
  public func finding(
    _ indicator: String, _ moment: Moment, in cell: Cell = Cell()
  ) -> Finding? {
    places[TallyKey(indicator: indicator, moment: moment, cell: cell)].map { findings[$0] }
  }
}

extension TallyKey {
  /// The key of a finding.
  fileprivate init(_ finding: Finding) {
    self.init(indicator: finding.indicator, moment: finding.moment, cell: finding.cell)
  }
}
