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
    try container.encode(size.lowerLimit, forKey: .lower)
    try container.encode(size.upperLimit, forKey: .upper)
    try container.encode(size.method, forKey: .method)
  }
}

extension Estimate {
  /// The lower limit, nil where there is none.
  var lowerLimit: Double? { lower.isFinite ? lower : nil }

  /// The upper limit, nil where there is none.
  var upperLimit: Double? { upper.isFinite ? upper : nil }
}
