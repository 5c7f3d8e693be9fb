import RealModule

/// The score test of a count against a known share, by the normal approximation.
///
/// Undefined at a known share of 0 or 1, or a total of 0.
///
/// Source: Wilson EB (1927), J Am Stat Assoc 22:209-212, doi:10.1080/01621459.1927.10502953.
public struct ProportionScoreTest: Sendable, Hashable {
  /// (p - p0) / sqrt(p0 (1 - p0) / n).
  public let z: Double
  /// The same with a continuity correction of min(1/2, |x - n p0|), as R's `prop.test`.
  public let corrected: Double

  /// Makes a test, or nothing where it is undefined.
  ///
  /// - Parameters:
  ///   - proportion: the count and the total, whole or effective.
  ///   - share: the known share, strictly between 0 and 1.
  public init?(_ proportion: Proportion, share: Double) {
    guard proportion.isDefined, share > 0, share < 1 else { return nil }
    let total = proportion.total
    let deviation = (total * share * (1 - share)).squareRoot()
    let difference = proportion.count - total * share
    let correction = min(0.5, abs(difference))
    z = (proportion.count / total - share) / (share * (1 - share) / total).squareRoot()
    corrected = (difference < 0 ? difference + correction : difference - correction) / deviation
  }

  /// The two-sided p value of `z`.
  public var pValue: Double { Normal.standard.pValue(of: z) }
  /// The two-sided p value of `corrected`.
  public var correctedPValue: Double { Normal.standard.pValue(of: corrected) }
}
