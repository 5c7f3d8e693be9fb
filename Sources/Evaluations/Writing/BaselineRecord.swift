/// A comparison with a national figure as `findings.json` writes it.
struct BaselineRecord: Encodable {
  private let comparison: BaselineComparison

  init(_ comparison: BaselineComparison) {
    self.comparison = comparison
  }

  private enum CodingKeys: String, CodingKey {
    case id, value, period, area, name, source, matched, observed, difference, ratio, p, note
    case pMethod = "p_method"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(comparison.id, forKey: .id)
    try container.encode(comparison.value, forKey: .value)
    try container.encode(comparison.period, forKey: .period)
    try container.encode(comparison.area, forKey: .area)
    try container.encode(comparison.areaName, forKey: .name)
    try container.encode(comparison.source, forKey: .source)
    try container.encode(comparison.matched, forKey: .matched)
    try container.encode(comparison.observed, forKey: .observed)
    try container.encode(SizeRecord(comparison.difference), forKey: .difference)
    try container.encode(SizeRecord(comparison.ratio), forKey: .ratio)
    try container.encodeIfPresent(comparison.p, forKey: .p)
    if comparison.p != nil { try container.encode("binomial-exact", forKey: .pMethod) }
    try container.encodeIfPresent(comparison.note, forKey: .note)
  }
}
