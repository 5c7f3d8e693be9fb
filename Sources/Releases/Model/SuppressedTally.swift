/// What may be said of a tally that is suppressed, wholly or in some of the areas that were merged.
public struct SuppressedTally: Hashable, Sendable, Codable {
  /// The number with the attribute, events, or sum of scores.
  public let numerator: CountRange
  /// The number of those whose answer is known.
  public let denominator: CountRange

  /// A suppressed tally with its ranges.
  public init(numerator: CountRange, denominator: CountRange) {
    self.numerator = numerator
    self.denominator = denominator
  }
}
