extension Baseline {
  /// The unit a figure is published in.
  public enum Unit: String, Codable, Sendable, Hashable, CaseIterable {
    /// Per cent.
    case percent
    /// Per 100 pupils; a rate of events, which can exceed 100.
    case per100Pupils = "per-100-pupils"
    /// Per 10,000 children.
    case per10000 = "per-10000"
    /// A plain count.
    case count
    /// A score from 0 to 40.
    case score

    /// What to divide by to have a fraction; nil for counts and scores.
    public var per: Double? {
      switch self {
      case .percent, .per100Pupils: 100
      case .per10000: 10_000
      case .count, .score: nil
      }
    }

    /// As printed after a number.
    public var label: String {
      switch self {
      case .percent: "%"
      case .per100Pupils: "per 100 pupils"
      case .per10000: "per 10,000"
      case .count: ""
      case .score: "points of 40"
      }
    }
  }
}
