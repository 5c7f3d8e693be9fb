/// A row of the balance table as `findings.json` writes it.
struct DesignRecordBalance: Encodable {
  private let row: BalanceRow

  init(_ row: BalanceRow) {
    self.row = row
  }

  private enum CodingKeys: String, CodingKey {
    case dimension, category, rollout, comparison
    case standardisedDifference = "standardised_difference"
    case weightedDifference = "weighted_difference"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(row.dimension, forKey: .dimension)
    try container.encode(row.category, forKey: .category)
    try container.encode(row.rollout, forKey: .rollout)
    try container.encode(row.comparison, forKey: .comparison)
    try container.encode(row.standardisedDifference, forKey: .standardisedDifference)
    try container.encode(row.weightedDifference, forKey: .weightedDifference)
  }
}
