/// The difference of two weighted means, of those who take part and those who do not.
///
/// The standard error takes the weights as known. As they are estimated, it is on average too large
/// for everyone's weights; a bootstrap that repeats the whole estimate is exact in this respect.
public struct WeightedComparison: Sendable, Hashable {
  /// Whom the comparison speaks about.
  public let target: PropensityTarget
  /// The weighted mean of those who take part less that of the others.
  public let estimate: Double
  /// Its standard error by White's formula (HC0).
  public let standardError: Double
  /// The effective number of those who take part.
  public let effectiveParticipants: Double
  /// The effective number of the others.
  public let effectiveOthers: Double

  /// Compares the outcomes.
  ///
  /// - Parameters:
  ///   - outcomes: one outcome for each.
  ///   - scores: how likely each was to take part.
  ///   - target: whom the comparison speaks about.
  /// - Throws: `Refusal.lengthsDiffer`, or `notFinite` for an outcome that is none or too large.
  public init(
    _ outcomes: [Double], scores: PropensityScores, target: PropensityTarget
  ) throws(Refusal) {
    guard outcomes.count == scores.count else {
      throw .lengthsDiffer("outcomes", outcomes.count, "scores", scores.count)
    }
    guard outcomes.allSatisfy({ abs($0) <= 1e100 }) else {
      throw .notFinite("every outcome, up to 1e100, which")
    }
    let weights = scores.weights(for: target)
    let part = WeightedGroup(outcomes, weights: weights, at: scores.places(true))
    let others = WeightedGroup(outcomes, weights: weights, at: scores.places(false))
    self.target = target
    estimate = part.mean - others.mean
    standardError = (part.meanVariance + others.meanVariance).squareRoot()
    effectiveParticipants = part.effectiveCount
    effectiveOthers = others.effectiveCount
  }
}
