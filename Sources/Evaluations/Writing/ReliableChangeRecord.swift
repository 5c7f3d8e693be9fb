import Studies
import Tallies

/// Pairs by reliable change as `findings.json` writes them; null where a number is small.
struct ReliableChangeRecord: Encodable {
  private let declared: DeclaredReliability
  private let counts: [ChangeOutcome.Reliability: Int]?

  /// What is declared, and the pairs by outcome.
  init(_ declared: DeclaredReliability, _ counts: [ChangeOutcome.Reliability: Int]?) {
    self.declared = declared
    self.counts = counts
  }

  private enum CodingKeys: String, CodingKey {
    case reliability, source, improved, unchanged, deteriorated
    case standardDeviation = "sd"
    case smallestChange = "smallest_change"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(declared.standardDeviation, forKey: .standardDeviation)
    try container.encode(declared.reliability, forKey: .reliability)
    try container.encode(declared.source, forKey: .source)
    try container.encode(declared.smallestReliableChange, forKey: .smallestChange)
    try container.encode(count(.improved), forKey: .improved)
    try container.encode(count(.unchanged), forKey: .unchanged)
    try container.encode(count(.deteriorated), forKey: .deteriorated)
  }

  private func count(_ outcome: ChangeOutcome.Reliability) -> Int? {
    counts.map { $0[outcome] ?? 0 }
  }
}
