/// A size with its limits as `findings.json` writes it: null for a size that is refused and for
/// limits that do not exist.
struct DesignRecordSize: Encodable {
  private let estimate: Estimate?

  init(_ estimate: Estimate?) {
    self.estimate = estimate
  }

  private enum CodingKeys: String, CodingKey {
    case estimate, lower, upper, level
    case intervalMethod = "interval_method"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(estimate.flatMap { $0.value.isFinite ? $0.value : nil }, forKey: .estimate)
    try container.encode(estimate?.lowerLimit, forKey: .lower)
    try container.encode(estimate?.upperLimit, forKey: .upper)
    try container.encode(estimate?.level, forKey: .level)
    try container.encode(estimate?.method, forKey: .intervalMethod)
  }
}
