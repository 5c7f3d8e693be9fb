/// Effects by area with their summary as `findings.json` writes them.
struct DesignRecordAreas: Encodable {
  private let summary: AreaSummary

  init(_ summary: AreaSummary) {
    self.summary = summary
  }

  private enum CodingKeys: String, CodingKey {
    case rows, mean, prediction
    case betweenVariance = "between_variance"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(summary.rows.map(Row.init), forKey: .rows)
    try container.encode(summary.mean.map(DesignRecordSize.init), forKey: .mean)
    try container.encode(summary.prediction.map(DesignRecordSize.init), forKey: .prediction)
    try container.encode(summary.betweenVariance, forKey: .betweenVariance)
  }

  /// One rollout area.
  private struct Row: Encodable {
    private let row: AreaSummary.Row

    init(_ row: AreaSummary.Row) {
      self.row = row
    }

    private enum CodingKeys: String, CodingKey {
      case area
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(row.area, forKey: .area)
      try DesignRecordSize(row.estimate).encode(to: encoder)
    }
  }
}
