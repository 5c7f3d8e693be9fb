import Indicators

/// A published norm beside a finding as `findings.json` writes it.
struct NormRecord: Encodable {
  private let norm: NormComparison
  private let bands: [String]?

  /// A norm, and the arithmetic of the indicator.
  init(_ norm: NormComparison, _ measure: Measure?) {
    self.norm = norm
    if case .proportion(of: .band(_, _, let bands))? = measure {
      self.bands = bands
    } else {
      bands = nil
    }
  }

  private enum CodingKeys: String, CodingKey {
    case version, mean, share, bands, sample, grade, source, difference, standardised
    case standardDeviation = "sd"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(norm.version, forKey: .version)
    if let bands {
      try container.encode(norm.value, forKey: .share)
      try container.encode(bands, forKey: .bands)
    } else {
      try container.encode(norm.value, forKey: .mean)
      try container.encode(norm.standardDeviation, forKey: .standardDeviation)
      try container.encode(norm.standardised, forKey: .standardised)
    }
    try container.encode(norm.sample, forKey: .sample)
    try container.encode(norm.evidence.grade, forKey: .grade)
    try container.encode(norm.evidence.source, forKey: .source)
    try container.encode(SizeRecord(norm.difference), forKey: .difference)
  }
}
