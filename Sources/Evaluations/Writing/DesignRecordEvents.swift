/// Effects by period since rollout as `findings.json` writes them.
struct DesignRecordEvents: Encodable {
  private let finding: EventStudyFinding

  init(_ finding: EventStudyFinding) {
    self.finding = finding
  }

  private enum CodingKeys: String, CodingKey {
    case points, note
    case preTrendP = "pre_trend_p"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(finding.points.map(Point.init), forKey: .points)
    try container.encode(finding.preTrendP, forKey: .preTrendP)
    try container.encode(finding.note, forKey: .note)
  }

  /// One period.
  private struct Point: Encodable {
    private let point: EventStudyFinding.Point

    init(_ point: EventStudyFinding.Point) {
      self.point = point
    }

    private enum CodingKeys: String, CodingKey {
      case areas
      case sinceRollout = "since_rollout"
      case noInterval = "no_interval"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(point.sinceRollout, forKey: .sinceRollout)
      try DesignRecordSize(point.estimate).encode(to: encoder)
      try container.encode(point.areas, forKey: .areas)
      try container.encode(point.noInterval, forKey: .noInterval)
    }
  }
}
