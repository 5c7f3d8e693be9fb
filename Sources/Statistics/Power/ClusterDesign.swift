/// A planned sample of children in clusters, such as families, prisons or police areas.
///
/// The design effect is 1 + (m - 1) icc; with clusters of different sizes, whose coefficient of
/// variation is v, 1 + ((1 + v^2) m - 1) icc.
///
/// Source: Donner A, Birkett N, Buck C (1981), Randomization by cluster, Am J Epidemiol
/// 114:906-914, doi:10.1093/oxfordjournals.aje.a113261; different sizes: Eldridge SM, Ashby D,
/// Kerry S (2006), Sample size for cluster randomized trials: effect of coefficient of variation of
/// cluster size and analysis method, Int J Epidemiol 35:1292-1300, doi:10.1093/ije/dyl129.
public struct ClusterDesign: Sendable, Hashable {
  /// The mean number of children in a cluster, 1 or more.
  public let meanSize: Double
  /// The correlation of two children of one cluster.
  public let correlation: Double
  /// The coefficient of variation of the clusters' sizes; 0 where all have one size.
  public let variation: Double

  /// Makes a design.
  ///
  /// - Parameters:
  ///   - meanSize: the mean number of children in a cluster, 1 or more.
  ///   - correlation: the correlation of two children of one cluster, -1 to 1.
  ///   - variation: the coefficient of variation of the clusters' sizes, 0 or more.
  /// - Throws: `Refusal.outOfRange` for a number outside its range, and for a negative correlation
  ///   that clusters of that size cannot have.
  public init(
    meanSize: Double, correlation: Double, variation: Double = 0
  ) throws(Refusal) {
    guard meanSize >= 1, meanSize < .infinity else {
      throw .outOfRange("the mean size of clusters", allowed: "1 or more")
    }
    guard (-1...1).contains(correlation) else {
      throw .outOfRange("the intraclass correlation", allowed: "from -1 to 1")
    }
    guard variation >= 0, variation < .infinity else {
      throw .outOfRange("the coefficient of variation", allowed: "0 or more")
    }
    self.meanSize = meanSize
    self.correlation = correlation
    self.variation = variation
    guard equalDesignEffect > 0, designEffect > 0, designEffect < .infinity else {
      throw .outOfRange(
        "the intraclass correlation", allowed: "above -1 over the clusters' size less 1")
    }
  }

  /// How many times larger the variance is than in a simple sample.
  public var designEffect: Double {
    1 + ((1 + variation * variation) * meanSize - 1) * correlation
  }

  /// The design effect were all clusters of one size.
  public var equalDesignEffect: Double { 1 + (meanSize - 1) * correlation }

  /// The size of the simple sample that tells as much as this many children in clusters.
  ///
  /// - Parameter size: how many children there are.
  /// - Returns: the number over the design effect.
  public func effective(_ size: Double) -> Double { size / designEffect }

  /// How many children in clusters tell as much as a simple sample.
  ///
  /// - Parameter size: the size of the simple sample.
  /// - Returns: the number times the design effect.
  public func inflated(_ size: Double) -> Double { size * designEffect }

  /// How many whole clusters hold as many children as tell as much as a simple sample.
  ///
  /// A quotient that only rounding lifts above a whole number counts as that number.
  ///
  /// - Parameter size: the size of the simple sample.
  /// - Returns: the number of clusters, whole.
  public func clusters(for size: Double) -> Double {
    let exact = inflated(size) / meanSize
    return (exact * (1 - 4 * Double.ulpOfOne)).rounded(.up)
  }
}
