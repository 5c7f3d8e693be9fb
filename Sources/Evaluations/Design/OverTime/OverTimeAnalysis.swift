import Indicators
import Statistics
import Tallies

/// The estimates over time of one outcome.
struct OverTimeAnalysis {
  /// The estimates, in a fixed order.
  let estimates: [EffectEstimate] = []
  /// Effects by period since rollout.
  let eventStudy: EventStudyFinding? = nil

  /// The analysis of an indicator at a moment.
  init(
    set: TallySet, indicator: Indicator, moment: Moment,
    informant: InstrumentVersion.Informant?, level: Level
  ) {}
}
