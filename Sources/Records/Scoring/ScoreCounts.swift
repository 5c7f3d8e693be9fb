/// How many forms a file held, and how many have no scores and why.
public struct ScoreCounts: Sendable, Hashable {
  /// How many rows were scored.
  public internal(set) var scored = 0
  /// How many rows have an error, by its code and column.
  public internal(set) var errors: [String: Int] = [:]

  /// How many rows there were.
  public var rows: Int { scored + refused }
  /// How many rows have an error.
  public var refused: Int { errors.values.reduce(0, +) }

  mutating func refuse(_ fault: String) {
    errors[fault, default: 0] += 1
  }
}
