import Indicators

/// One outcome of the comparison of areas as `findings.json` writes it.
struct DesignRecordOutcome: Encodable {
  private let outcome: OutcomeAnalysis

  init(_ outcome: OutcomeAnalysis) {
    self.outcome = outcome
  }

  private enum CodingKeys: String, CodingKey {
    case indicator, moment, informant, role, p, contrasts, bounds, equivalence, power
    case holmP = "holm_p"
    case overTime = "over_time"
    case eventStudy = "event_study"
    case byArea = "by_area"
    case leaveOneOut = "leave_one_out"
    case eValue = "e_value"
    case likePeriods = "like_periods"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(outcome.indicator, forKey: .indicator)
    try container.encode(outcome.moment, forKey: .moment)
    try container.encode(outcome.informant, forKey: .informant)
    try container.encode(outcome.role, forKey: .role)
    try container.encode(outcome.p, forKey: .p)
    try container.encode(outcome.holmP, forKey: .holmP)
    try container.encode(outcome.contrasts.map(DesignRecordEffect.init), forKey: .contrasts)
    try container.encode(outcome.overTime.map(DesignRecordEffect.init), forKey: .overTime)
    try container.encode(outcome.eventStudy.map(DesignRecordEvents.init), forKey: .eventStudy)
    try container.encode(outcome.byArea.map(DesignRecordAreas.init), forKey: .byArea)
    try container.encode(outcome.leaveOneOut.map(LeftOut.init), forKey: .leaveOneOut)
    try container.encode(outcome.bounds, forKey: .bounds)
    try container.encode(outcome.equivalence.map(Equivalence.init), forKey: .equivalence)
    try container.encode(outcome.eValue, forKey: .eValue)
    try container.encode(
      outcome.likePeriods.map(DesignRecordEffect.init), forKey: .likePeriods)
    try container.encode(outcome.power.map(DesignRecordPower.init), forKey: .power)
  }

  /// The difference without one area.
  private struct LeftOut: Encodable {
    private let row: LeftOutArea

    init(_ row: LeftOutArea) {
      self.row = row
    }

    private enum CodingKeys: String, CodingKey {
      case area, difference, p
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(row.area, forKey: .area)
      try container.encode(row.difference, forKey: .difference)
      try container.encode(row.p, forKey: .p)
    }
  }

  /// The test of equivalence.
  private struct Equivalence: Encodable {
    private let finding: EquivalenceFinding

    init(_ finding: EquivalenceFinding) {
      self.finding = finding
    }

    private enum CodingKeys: String, CodingKey {
      case margin, p, verdict, note
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(finding.margin, forKey: .margin)
      try DesignRecordSize(finding.estimate).encode(to: encoder)
      try container.encode(finding.p, forKey: .p)
      try container.encode(finding.verdict, forKey: .verdict)
      try container.encode(finding.note, forKey: .note)
    }
  }
}
