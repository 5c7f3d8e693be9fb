/// How a figure stands to the study’s target, by its whole interval and never by the point alone.
public enum TargetStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// The whole interval is on the good side of the target.
  case reached
  /// The whole interval is on the other side.
  case notReached = "not-reached"
  /// The interval holds the target: with these numbers we cannot tell.
  case inconclusive
  /// Fewer than ten answers are known: nothing is said.
  case tooFewToSay = "too-few-to-say"

  /// The status in words.
  public var inWords: String {
    switch self {
    case .reached: "reached"
    case .notReached: "not reached"
    case .inconclusive: "cannot tell"
    case .tooFewToSay: "too few to say"
    }
  }
}
