import Tallies

/// Pairs by crossing of a threshold as `findings.json` writes them, alone and together with
/// reliable change; null where a number is small.
struct CrossingRecord: Encodable {
  private let scheme: String
  private let counts: [ChangeOutcome.Crossing: Int]?
  private let outcomes: [ChangeOutcome: Int]?
  private let isDeclared: Bool

  /// The crossings of a change, nil where the score has no bands.
  /// - Parameters:
  ///   - change: The change.
  ///   - scheme: The name of the scheme that has the threshold.
  init?(_ change: ScoreChange, scheme: String) {
    guard change.crossings?.isEmpty != true else { return nil }
    self.scheme = scheme
    counts = change.crossings
    outcomes = change.outcomes
    isDeclared = change.reliability != nil
  }

  /// A name as the file writes it, its words joined by lines below.
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = String(stringValue.map { $0 == "-" ? "_" : $0 })
    }

    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    try container.encode(scheme, forKey: Name(stringValue: "scheme"))
    for crossing in ChangeOutcome.Crossing.allCases {
      try container.encode(
        counts.map { $0[crossing] ?? 0 }, forKey: Name(stringValue: crossing.rawValue))
    }
    if isDeclared {
      try container.encode(outcomes.map(jointly), forKey: Name(stringValue: "jointly"))
    }
  }

  /// The pairs of each class of reliable change by crossing.
  private func jointly(_ outcomes: [ChangeOutcome: Int]) -> [String: [String: Int]] {
    ChangeOutcome.Reliability.allCases.reduce(into: [:]) { rows, reliability in
      for crossing in ChangeOutcome.Crossing.allCases {
        let outcome = ChangeOutcome(reliability: reliability, crossing: crossing)
        let name = Name(stringValue: crossing.rawValue).stringValue
        rows[reliability.rawValue, default: [:]][name] = outcomes[outcome] ?? 0
      }
    }
  }
}
