public import Indicators

/// Everything that the comparison says of one indicator at one moment.
public struct OutcomeAnalysis: Hashable, Sendable {
  /// What the study declared the outcome to be.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// The one outcome that decides.
    case primary
    /// Outcomes that are corrected for one another.
    case secondary
    /// Everything else: description.
    case further
  }

  /// The indicator's name.
  public let indicator: String
  /// The moment.
  public let moment: Moment
  /// Who answered, nil where it is no questionnaire or only one person answers.
  public let informant: InstrumentVersion.Informant?
  /// What the study declared it to be.
  public let role: Role
  /// The estimates that need no time, in a fixed order, refused ones with their reason.
  public let contrasts: [EffectEstimate]
  /// The estimates over time, in a fixed order, refused ones with their reason.
  public let overTime: [EffectEstimate]
  /// Effects by period since rollout, empty where there are none.
  public let eventStudy: EventStudyFinding?
  /// Each rollout area against the comparison areas, and their summary.
  public let byArea: AreaSummary?
  /// The area-level difference with each area left out in turn.
  public let leaveOneOut: [LeftOutArea]
  /// What missing outcomes and unlinked children could do.
  public let bounds: [OutcomeBounds]
  /// The test of equivalence and non-inferiority against the declared margin.
  public let equivalence: EquivalenceFinding?
  /// How strong an unmeasured confounder would have to be.
  public let eValue: EValueFinding?
  /// What this study could have found, and the size that it would have needed.
  public let power: PowerFinding?
  /// The p value that counts: of the exact randomisation over areas.
  public let p: Double?
  /// The same after Holm's correction among the secondary outcomes.
  public let holmP: Double?
  /// The difference of the arms over days of imprisonment from the first rollout on only, or why
  /// there is none.
  public let likePeriods: EffectEstimate?

  /// An analysis with its parts.
  public init(
    indicator: String, moment: Moment, informant: InstrumentVersion.Informant?, role: Role,
    contrasts: [EffectEstimate], overTime: [EffectEstimate], eventStudy: EventStudyFinding?,
    byArea: AreaSummary?, leaveOneOut: [LeftOutArea], bounds: [OutcomeBounds],
    equivalence: EquivalenceFinding?, eValue: EValueFinding?, power: PowerFinding?, p: Double?,
    holmP: Double?, likePeriods: EffectEstimate? = nil
  ) {
    self.likePeriods = likePeriods
    self.indicator = indicator
    self.moment = moment
    self.informant = informant
    self.role = role
    self.contrasts = contrasts
    self.overTime = overTime
    self.eventStudy = eventStudy
    self.byArea = byArea
    self.leaveOneOut = leaveOneOut
    self.bounds = bounds
    self.equivalence = equivalence
    self.eValue = eValue
    self.power = power
    self.p = p
    self.holmP = holmP
  }
}
