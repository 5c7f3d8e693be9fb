import Releases

/// Between what a suppressed finding lies, as `findings.json` writes it.
struct BoundsRecord: Encodable {
  private let bounds: FindingBounds

  init(_ bounds: FindingBounds) {
    self.bounds = bounds
  }

  private enum CodingKeys: String, CodingKey {
    case numerator, denominator, lower, upper
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(bounds.numerator, forKey: .numerator)
    try container.encode(bounds.denominator, forKey: .denominator)
    try container.encodeIfPresent(bounds.lower, forKey: .lower)
    try container.encodeIfPresent(bounds.upper, forKey: .upper)
  }
}
