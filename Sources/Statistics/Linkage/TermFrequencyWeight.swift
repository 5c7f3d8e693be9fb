/// The match weight of an exact agreement, raised for rare values and lowered for common ones.
///
/// Source: Linacre R and others (2022), Splink: free software for probabilistic record linkage at
/// scale, Int J Popul Data Sci 7(3), doi:10.23889/ijpds.v7i3.1794.
public struct TermFrequencyWeight: Sendable, Hashable {
  private let chance: Double
  private let strength: Double
  /// The weight of an exact agreement in any value: log2 of m over u.
  public let base: Double

  /// Makes a weight.
  ///
  /// - Parameters:
  ///   - m: the probability of an exact agreement among matches, from 0 to 1.
  ///   - u: the probability of one among others, above 0 and up to 1.
  ///   - strength: how much of the difference counts: 0 for nothing, 1 for all of it.
  /// - Throws: `Refusal` if a number is outside its range.
  public init(m: Double, u: Double, strength: Double = 1) throws(Refusal) {
    guard m >= 0, m <= 1 else { throw .outOfRange("m", allowed: "from 0 to 1") }
    guard u > 0, u <= 1 else { throw .outOfRange("u", allowed: "above 0 and up to 1") }
    guard strength >= 0, strength <= 1 else {
      throw .outOfRange("the strength", allowed: "from 0 to 1")
    }
    chance = u
    self.strength = strength
    base = MatchWeight.ofRatio(m, to: u)
  }

  /// The weight of an exact agreement in one value: the base and strength x log2(u / frequency).
  ///
  /// - Parameter frequency: the value's share of all values, above 0 and up to 1.
  /// - Returns: the weight.
  /// - Throws: `Refusal` if the frequency is outside its range.
  public func adjusted(frequency: Double) throws(Refusal) -> Double {
    guard frequency > 0, frequency <= 1 else {
      throw .outOfRange("every frequency", allowed: "above 0 and up to 1")
    }
    return base + strength * MatchWeight.ofRatio(chance, to: frequency)
  }
}
