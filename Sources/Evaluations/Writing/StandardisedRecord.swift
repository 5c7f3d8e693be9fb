/// A mean change over a standard deviation as `findings.json` writes it.
struct StandardisedRecord: Encodable {
  private let change: StandardisedChange

  init(_ change: StandardisedChange) {
    self.change = change
  }

  private enum CodingKeys: String, CodingKey {
    case by
    case standardDeviation = "sd"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change.denominator, forKey: .by)
    try container.encode(change.standardDeviation, forKey: .standardDeviation)
    try SizeRecord(change.estimate).encode(to: encoder)
  }
}
