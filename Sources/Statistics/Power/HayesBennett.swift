/// How many clusters each group of a comparison of two shares needs.
///
/// 1 + (z_a + z_b)^2 (p1 (1 - p1) / m + p2 (1 - p2) / m + k^2 (p1^2 + p2^2)) / (p1 - p2)^2, where k
/// is the coefficient of variation of the true shares between the clusters of one group.
///
/// Source: Hayes RJ, Bennett S (1999), Simple sample size calculation for cluster-randomized
/// trials, Int J Epidemiol 28:319-326, doi:10.1093/ije/28.2.319.
public struct HayesBennett: Sendable, Hashable {
  /// The two shares.
  public let shares: TwoProportionDesign
  /// How many children each cluster has, above 0.
  public let clusterSize: Double
  /// The coefficient of variation of the true shares between clusters, 0 or more.
  public let variation: Double

  /// Makes a design.
  ///
  /// - Parameters:
  ///   - shares: the two shares.
  ///   - clusterSize: how many children each cluster has, above 0.
  ///   - variation: the coefficient of variation of the true shares between clusters, 0 or more.
  /// - Throws: `Refusal.outOfRange` for a number outside its range.
  public init(
    _ shares: TwoProportionDesign, clusterSize: Double, variation: Double
  ) throws(Refusal) {
    guard clusterSize > 0, clusterSize < .infinity else {
      throw .outOfRange("the size of clusters", allowed: "above 0")
    }
    guard variation >= 0, variation < .infinity else {
      throw .outOfRange("the coefficient of variation between clusters", allowed: "0 or more")
    }
    self.shares = shares
    self.clusterSize = clusterSize
    self.variation = variation
  }

  /// How many clusters each group needs; not whole: round it up.
  ///
  /// Nothing where the shares are equal, and where the power is so low that any number reaches it.
  ///
  /// - Parameter rates: the significance level, the sides and the power.
  /// - Returns: the number for each group, or nothing.
  public func clustersPerGroup(rates: ErrorRates = .usual) -> Double? {
    let (first, second) = (shares.first, shares.second)
    let quantiles = rates.criticalZ + rates.powerZ
    guard first != second, quantiles > 0 else { return nil }
    let within = (first * (1 - first) + second * (1 - second)) / clusterSize
    let between = variation * variation * (first * first + second * second)
    let ratio = quantiles / (first - second)
    return 1 + ratio * ratio * (within + between)
  }
}
