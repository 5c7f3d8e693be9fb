/// A small shape before words that say the same: never the only sign.
public enum Mark: String, Hashable, Sendable, CaseIterable {
  /// A triangle that points up: higher.
  case higher
  /// A triangle that points down: lower.
  case lower
  /// A hollow circle: not to be told apart.
  case similar
  /// A filled circle: a target is reached.
  case reached
  /// A hollow square: a target is not reached.
  case notReached = "not-reached"
  /// A dash: too few to say, or nothing to set it against.
  case none

  /// The character that is drawn.
  var glyph: String {
    switch self {
    case .higher: "▲"
    case .lower: "▼"
    case .similar: "○"
    case .reached: "●"
    case .notReached: "□"
    case .none: "–"
    }
  }
}
