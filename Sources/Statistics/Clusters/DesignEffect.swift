/// How many times larger the variance is in a clustered sample than in a simple one.
///
/// Not below 1, and 1 where it is undefined: fewer than two clusters, or a share of 0 or 1.
///
/// Source: Rao JNK, Scott AJ (1992), A simple method for the analysis of clustered binary data,
/// Biometrics 48:577-585, doi:10.2307/2532311; the variance: Cochran WG (1977), Sampling
/// techniques, 3rd edition, Wiley.
public struct DesignEffect: Sendable, Hashable, Codable {
  /// The factor, 1 or more.
  public let factor: Double

  /// No effect, as among children who each stand alone.
  public static let none = DesignEffect(factor: 1)

  init(factor: Double) {
    self.factor = factor.isFinite ? max(1, factor) : 1
  }

  /// The effect on a share: its variance over p (1 - p) / n.
  ///
  /// - Parameter sums: the sums over clusters; x at most n in each.
  /// - Returns: the design effect, 1 where it is undefined.
  public static func proportion(_ sums: ClusterSums) -> DesignEffect {
    guard let variance = RatioEstimatorVariance(sums) else { return .none }
    let rest = variance.denominator - variance.numerator
    guard variance.numerator > 0, rest > 0 else { return .none }
    let simple = variance.denominator * variance.numerator * rest
    return DesignEffect(factor: variance.correction * (variance.scaledSquares / simple))
  }

  /// The effect on a rate: its variance over x / n^2.
  ///
  /// - Parameter sums: the sums over clusters.
  /// - Returns: the design effect, 1 where it is undefined.
  public static func rate(_ sums: ClusterSums) -> DesignEffect {
    guard let variance = RatioEstimatorVariance(sums), variance.numerator > 0
    else { return .none }
    let simple = variance.denominator * variance.denominator * variance.numerator
    return DesignEffect(factor: variance.correction * (variance.scaledSquares / simple))
  }

  /// The effect on a change of a share: its variance over that of independent children.
  ///
  /// - Parameters:
  ///   - sums: the sums over clusters, x being the changes from no to yes less those from yes to
  ///     no, or the other way round.
  ///   - table: the four counts of the same children.
  /// - Returns: the design effect, 1 where it is undefined.
  public static func pairedDifference(
    _ sums: ClusterSums, table: PairedTable
  ) -> DesignEffect {
    guard let variance = RatioEstimatorVariance(sums), let simple = table.variance, simple > 0
    else { return .none }
    return DesignEffect(factor: variance.variance / simple)
  }

  /// A number over the design effect: the size of the simple sample that tells as much.
  public func effective(_ number: Double) -> Double { number / factor }
}
