/// What a study could have found as `findings.json` writes it.
struct DesignRecordPower: Encodable {
  private let finding: PowerFinding

  init(_ finding: PowerFinding) {
    self.finding = finding
  }

  private enum CodingKeys: String, CodingKey {
    case correlation, detectable, cautious
    case designEffect = "design_effect"
    case smallestEffect = "smallest_effect"
    case neededPerArm = "needed_per_arm"
    case neededAreasPerArm = "needed_areas_per_arm"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(finding.correlation, forKey: .correlation)
    try container.encode(finding.designEffect, forKey: .designEffect)
    try container.encode(finding.detectable, forKey: .detectable)
    try container.encode(finding.smallestEffect, forKey: .smallestEffect)
    try container.encode(finding.neededPerArm, forKey: .neededPerArm)
    try container.encode(finding.neededAreasPerArm, forKey: .neededAreasPerArm)
    try container.encode(finding.cautious.map(Cautious.init), forKey: .cautious)
  }

  /// The same were areas more unlike.
  private struct Cautious: Encodable {
    private let finding: PowerFinding.Cautious

    init(_ finding: PowerFinding.Cautious) {
      self.finding = finding
    }

    private enum CodingKeys: String, CodingKey {
      case correlation, basis, detectable
      case designEffect = "design_effect"
      case neededAreasPerArm = "needed_areas_per_arm"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(finding.correlation, forKey: .correlation)
      try container.encode(finding.basis, forKey: .basis)
      try container.encode(finding.designEffect, forKey: .designEffect)
      try container.encode(finding.detectable, forKey: .detectable)
      try container.encode(finding.neededAreasPerArm, forKey: .neededAreasPerArm)
    }
  }
}
