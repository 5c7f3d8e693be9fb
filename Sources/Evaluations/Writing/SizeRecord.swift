/// An estimate as `findings.json` writes it; a limit that is infinite is null.
struct SizeRecord: Encodable {
  private let size: Estimate

  init(_ size: Estimate) {
    self.size = size
  }

  private enum CodingKeys: String, CodingKey {
    case estimate, lower, upper, method
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(size.value, forKey: .estimate)
    try container.encode(size.lower, forKey: .lower)
    try container.encode(size.upper.isFinite ? size.upper : nil, forKey: .upper)
    try container.encode(size.method, forKey: .method)
  }
}
