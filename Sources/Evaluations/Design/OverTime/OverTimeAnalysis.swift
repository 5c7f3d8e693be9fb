public import Indicators
import Releases
public import Statistics
import Studies
public import Tallies

/// What an outcome's course over time says of rollout: all estimates that compare before and after.
///
/// Empty where the study declares no design, or nobody is counted by area and period.
public struct OverTimeAnalysis: Sendable {
  /// The estimates in the order of `EffectMethod`, refused ones with their reason.
  public let estimates: [EffectEstimate]
  /// Effects by period since rollout; without points, but with the reason, where they are refused.
  public let eventStudy: EventStudyFinding?
  /// The effects on areas by their rollout time; empty without complete periods.
  public let groupTimes: [GroupEffect]
  /// The breaks of the series, of level and slope.
  public let breaks: [SegmentedBreak]

  /// Analyses an outcome.
  /// - Parameters:
  ///   - set: The tallies, with cells by area, arm and period.
  ///   - indicator: The indicator.
  ///   - moment: The moment.
  ///   - informant: Who answered, nil where it is no questionnaire or only one person answers.
  ///   - level: The confidence level.
  public init(
    set: TallySet, indicator: Indicator, moment: Moment,
    informant: InstrumentVersion.Informant?, level: Level
  ) {
    self.init(
      OutcomeIndex(DisclosureControl(set.study.disclosure).release(set)).periods(
        indicator, moment, informant), of: indicator, in: set.study,
      level: level)
  }

  /// Analyses the counts of an outcome by area, arm and period.
  init(_ cells: [PeriodCell], of indicator: Indicator, in study: Study, level: Level) {
    guard let design = study.design, !cells.isEmpty else {
      self.init()
      return
    }
    let outcome = OverTimeOutcome(
      measure: indicator.measure, plural: indicator.unit.plural, level: level,
      gate: DisclosureGate(study))
    self.init(cells, areas: study.comparedAreas, length: design.period, outcome)
  }

  private init() {
    estimates = []
    eventStudy = nil
    groupTimes = []
    breaks = []
  }

  private init(
    _ cells: [PeriodCell], areas: [Area], length: PeriodLength, _ outcome: OverTimeOutcome
  ) {
    let lengths = PeriodLength.allCases.filter { $0.months >= length.months }
    let candidates = lengths.map { PeriodTallies(cells, areas: areas, length: $0) }
    let declared = PeriodTallies(cells, areas: areas, length: length)
    let complete = CompletePeriods(cells, areas: areas, length: length)
    let panel = complete.tallies.flatMap { try? RolloutPanel($0, outcome) }
    let twoPeriods = TwoPeriodEffect(windows: TwoPeriodWindows(declared), outcome: outcome)
    let segmented = SegmentedEffect(candidates: candidates, outcome: outcome)
    let staggered = StaggeredRows(
      complete: complete, panel: panel, declared: declared, outcome: outcome)
    let series: [EffectMethod] = [.segmented, .segmentedControlled]
    estimates = twoPeriods.rows + staggered.rows + series.map(segmented.row)
    eventStudy = EventStudyView(tallies: declared, panel: panel, outcome: outcome).finding
    groupTimes = panel.map { GroupEffects(panel: $0, outcome: outcome).effects } ?? []
    breaks = series.compactMap(segmented.part)
  }
}
