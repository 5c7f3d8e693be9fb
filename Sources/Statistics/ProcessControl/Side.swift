/// On which side of a centre line a point lies.
public enum Side: Int, Sendable, Hashable, Codable, CaseIterable {
  /// Strictly below the line.
  case below = -1
  /// On the line.
  case on = 0
  /// Strictly above the line.
  case above = 1

  /// Compares a value with a line.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - line: the line's height.
  public init(of value: Double, from line: Double) {
    self = value > line ? .above : (value < line ? .below : .on)
  }
}
