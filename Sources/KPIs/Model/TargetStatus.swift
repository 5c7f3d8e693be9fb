/// How a figure stands to the study’s target, by its whole interval and never by the point alone.
public enum TargetStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// The whole interval is on the good side of the target.
  case reached
  /// The whole interval is on the other side.
  case notReached = "not-reached"
  /// The interval holds the target, or fewer than ten answers are known.
  case tooFewToSay = "too-few-to-say"

  /// The status in words.
  public var inWords: String {
    switch self {
    case .reached: "reached"
    case .notReached: "not reached"
    case .tooFewToSay: "too few to say"
    }
  }
}
