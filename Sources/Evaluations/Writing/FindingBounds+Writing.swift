import Releases

/// Between what a suppressed finding lies, as `findings.json` and `kpis.json` write it.
extension FindingBounds: Encodable {
  private enum CodingKeys: String, CodingKey {
    case numerator, denominator, lower, upper
  }

  /// Writes the ranges and what follows from them; what nothing is known of has no key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(numerator, forKey: .numerator)
    try container.encode(denominator, forKey: .denominator)
    try container.encodeIfPresent(lower, forKey: .lower)
    try container.encodeIfPresent(upper, forKey: .upper)
  }
}
