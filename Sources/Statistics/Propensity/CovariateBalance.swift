/// How far two groups differ in something known before, in standard deviations.
///
/// The difference of (weighted) means over an unweighted standard deviation, so that weights change
/// the difference only. Values of 0 and 1 are treated like all others. Below 0.1 is commonly taken as
/// balanced. Nothing where the standard deviation is 0 or a group has a single member.
///
/// Source: Austin PC (2009), Balance diagnostics for comparing the distribution of baseline covariates
/// between treatment groups in propensity-score matched samples, Stat Med 28:3083-3107,
/// doi:10.1002/sim.3697.
public struct CovariateBalance: Sendable, Hashable {
  /// The difference of means, those who take part less the others.
  public let difference: Double
  /// The standard deviation of those who take part; nothing for a single one or no variation.
  public let participantsDeviation: Double?
  /// The root of the mean of the two groups' variances; nothing for a single member or no variation.
  public let pooledDeviation: Double?

  /// Compares the groups.
  ///
  /// - Parameters:
  ///   - values: one value for each.
  ///   - scores: who takes part, and how likely each was to.
  ///   - target: the target of the weights; nothing for none, before weighting.
  /// - Throws: `Refusal.lengthsDiffer`, or `notFinite` for a value that is none or too large.
  public init(
    _ values: [Double], scores: PropensityScores, target: PropensityTarget? = nil
  ) throws(Refusal) {
    guard values.count == scores.count else {
      throw .lengthsDiffer("values", values.count, "scores", scores.count)
    }
    guard values.allSatisfy({ abs($0) <= 1e100 }) else {
      throw .notFinite("every value, up to 1e100, which")
    }
    let weights = target.map { scores.weights(for: $0) } ?? values.map { _ in 1 }
    let part = scores.places(true)
    let others = scores.places(false)
    difference =
      WeightedGroup(values, weights: weights, at: part).mean
      - WeightedGroup(values, weights: weights, at: others).mean
    let variance = CellMoments(part.map { values[$0] }).variance
    let otherVariance = CellMoments(others.map { values[$0] }).variance
    participantsDeviation = Self.deviation(variance)
    pooledDeviation = variance.flatMap { own in otherVariance.map { (own + $0) / 2 } }
      .flatMap(Self.deviation)
  }

  /// The difference over the standard deviation of those who take part.
  public var byParticipants: Double? { participantsDeviation.map { difference / $0 } }

  /// The difference over the pooled standard deviation.
  public var byPooled: Double? { pooledDeviation.map { difference / $0 } }

  private static func deviation(_ variance: Double?) -> Double? {
    variance.flatMap { $0 > 0 ? $0.squareRoot() : nil }
  }
}
