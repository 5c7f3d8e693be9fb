import RealModule

/// How likely each child or family was to take part, given what was known before.
///
/// Kept as logarithms of odds, so that a probability next to 1 keeps its digits.
public struct PropensityScores: Sendable, Hashable {
  /// The logarithms of the odds of taking part.
  public let logits: [Double]
  /// Whether each takes part.
  public let takesPart: [Bool]

  /// Makes scores from the logarithms of odds.
  ///
  /// - Parameters:
  ///   - logits: the logarithms of the odds of taking part.
  ///   - takesPart: whether each takes part.
  /// - Throws: `Refusal.tooFew` where nobody takes part or nobody does not, `lengthsDiffer`, or
  ///   `outOfRange` for odds beyond exp(300), of which weights cannot be summed.
  public init(logits: [Double], takesPart: [Bool]) throws(Refusal) {
    guard logits.count == takesPart.count else {
      throw .lengthsDiffer("scores", logits.count, "participations", takesPart.count)
    }
    let participants = takesPart.count { $0 }
    guard participants > 0 else { throw .tooFew("participants", given: 0, needed: 1) }
    guard participants < takesPart.count else {
      throw .tooFew("who do not take part", given: 0, needed: 1)
    }
    guard logits.allSatisfy({ abs($0) <= 300 }) else {
      throw .outOfRange("every propensity", allowed: "above 0 and below 1, not next to them")
    }
    self.logits = logits
    self.takesPart = takesPart
  }

  /// Makes scores from probabilities.
  ///
  /// - Parameters:
  ///   - probabilities: the probabilities of taking part, above 0 and below 1.
  ///   - takesPart: whether each takes part.
  /// - Throws: as from logarithms of odds.
  public init(probabilities: [Double], takesPart: [Bool]) throws(Refusal) {
    try self.init(
      logits: probabilities.map { Double.log($0) - Double.log(onePlus: -$0) },
      takesPart: takesPart)
  }

  /// How many there are.
  public var count: Int { logits.count }

  /// The probabilities of taking part.
  public var probabilities: [Double] { logits.map { 1 / (1 + Double.exp(-$0)) } }

  /// The weights for a target.
  ///
  /// - Parameter target: whom the comparison speaks about.
  /// - Returns: one weight above 0 for each.
  public func weights(for target: PropensityTarget) -> [Double] {
    zip(takesPart, logits).map { target.weight(takesPart: $0, logit: $1) }
  }

  /// The places of those who take part, or of those who do not.
  func places(_ part: Bool) -> [Int] { takesPart.indices.filter { takesPart[$0] == part } }
}
