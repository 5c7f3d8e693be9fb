import Indicators

/// An added value as `findings.json` writes it, with the condition under which it may be read.
struct AddedValueRecord: Encodable {
  private let value: AddedValueEstimate
  private let condition: String?

  /// A value, and why the study calls its children a group at high risk.
  init(_ value: AddedValueEstimate, condition: String?) {
    self.value = value
    self.condition = condition
  }

  private enum CodingKeys: String, CodingKey {
    case pairs, condition
    case effectSize = "effect_size"
    case standardDeviation = "sd"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value.pairs, forKey: .pairs)
    try SizeRecord(value.points).encode(to: encoder)
    try container.encode(value.effectSize, forKey: .effectSize)
    try container.encode(AddedValue.standardDeviation, forKey: .standardDeviation)
    try container.encode(condition, forKey: .condition)
  }
}
