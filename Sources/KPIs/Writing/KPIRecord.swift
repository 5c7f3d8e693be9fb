import Indicators

/// A key performance indicator as `kpis.json` writes it.
struct KPIRecord: Encodable {
  private let kpi: KPI

  init(_ kpi: KPI) {
    self.kpi = kpi
  }

  private enum CodingKeys: String, CodingKey {
    case id, indicator, moment, informant, title, definition, source, unit, whom, direction, target
    case momentLabel = "moment_label"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kpi.id, forKey: .id)
    try container.encodeIfPresent(kpi.indicator, forKey: .indicator)
    try container.encodeIfPresent(kpi.moment, forKey: .moment)
    try container.encodeIfPresent(kpi.informant, forKey: .informant)
    try container.encode(kpi.title, forKey: .title)
    try container.encode(kpi.momentLabel, forKey: .momentLabel)
    try container.encode(kpi.definition, forKey: .definition)
    try container.encode(kpi.source, forKey: .source)
    try container.encode(kpi.unit, forKey: .unit)
    try container.encode(kpi.whom, forKey: .whom)
    try container.encode(kpi.direction, forKey: .direction)
    try container.encodeIfPresent(kpi.target, forKey: .target)
  }
}
