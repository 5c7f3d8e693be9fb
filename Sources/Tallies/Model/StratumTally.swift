/// Counts in one reference stratum.
public struct StratumTally: Mergeable, Hashable, Codable {
  /// Children with the attribute, or events.
  public var numerator: Int
  /// Children whose answer is known.
  public var denominator: Int

  /// Counts with their parts.
  public init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The counts of nobody.
  public static let zero = StratumTally(numerator: 0, denominator: 0)

  /// Adds the counts of others.
  public mutating func merge(_ other: StratumTally) {
    numerator += other.numerator
    denominator += other.denominator
  }
}
