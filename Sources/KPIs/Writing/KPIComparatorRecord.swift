import Evaluations

/// What a figure is set beside, as `kpis.json` writes it; a limit that is infinite has no key.
struct KPIComparatorRecord: Encodable {
  private let comparator: KPIComparator

  init(_ comparator: KPIComparator) {
    self.comparator = comparator
  }

  private enum CodingKeys: String, CodingKey {
    case kind, code, name, value, period, source, difference, lower, upper, comparison, reason
    case notes
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let difference = comparator.difference
    try container.encode(comparator.kind, forKey: .kind)
    try container.encode(comparator.code, forKey: .code)
    try container.encode(comparator.name, forKey: .name)
    try container.encode(comparator.value, forKey: .value)
    try container.encode(comparator.period, forKey: .period)
    try container.encode(comparator.source, forKey: .source)
    try container.encode(difference.value, forKey: .difference)
    if difference.lower.isFinite { try container.encode(difference.lower, forKey: .lower) }
    if difference.upper.isFinite { try container.encode(difference.upper, forKey: .upper) }
    try container.encode(comparator.standing, forKey: .comparison)
    try container.encodeIfPresent(comparator.reason, forKey: .reason)
    if !comparator.notes.isEmpty { try container.encode(comparator.notes, forKey: .notes) }
  }
}
