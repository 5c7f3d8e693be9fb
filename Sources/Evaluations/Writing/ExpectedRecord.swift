/// A comparison with expected numbers as `findings.json` writes it.
struct ExpectedRecord: Encodable {
  private let comparison: ExpectedComparison

  init(_ comparison: ExpectedComparison) {
    self.comparison = comparison
  }

  private enum CodingKeys: String, CodingKey {
    case observed, expected, total, ratio, difference, source, notes
    case standardisedBy = "standardised_by"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(comparison.observed, forKey: .observed)
    try container.encode(comparison.expected, forKey: .expected)
    try container.encode(comparison.total, forKey: .total)
    try container.encode(comparison.standardisedBy, forKey: .standardisedBy)
    try container.encode(SizeRecord(comparison.ratio), forKey: .ratio)
    try container.encode(SizeRecord(comparison.difference), forKey: .difference)
    try container.encode(comparison.source, forKey: .source)
    if !comparison.notes.isEmpty { try container.encode(comparison.notes, forKey: .notes) }
  }
}
