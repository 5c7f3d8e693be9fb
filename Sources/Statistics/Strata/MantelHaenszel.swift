import RealModule

/// The comparison of two groups within strata by Mantel and Haenszel: test and summary measures.
///
/// Source: Mantel N, Haenszel W (1959), Statistical aspects of the analysis of data from
/// retrospective studies of disease, J Natl Cancer Inst 22:719-748, doi:10.1093/jnci/22.4.719.
public struct MantelHaenszel: Sendable, Hashable {
  /// The strata.
  public let tables: StratifiedTables

  /// Makes a comparison.
  ///
  /// - Parameter tables: the strata.
  public init(_ tables: StratifiedTables) {
    self.tables = tables
  }

  /// The statistic of Cochran, Mantel and Haenszel, of one degree of freedom.
  ///
  /// Nothing where all or none of either margin of every stratum have the characteristic.
  public var chiSquared: Double? { chiSquared(correction: 0) }

  /// The same with a continuity correction of one half, which is left out where the observed number
  /// is less than one half from its expectation, as R's `mantelhaen.test`.
  public var chiSquaredCorrected: Double? { chiSquared(correction: 0.5) }

  private func chiSquared(correction: Double) -> Double? {
    let variance = tables.sum(\.variance)
    guard variance > 0 else { return nil }
    let excess = abs(tables.sum(\.excess))
    let corrected = excess >= correction ? excess - correction : excess
    return corrected * corrected / variance
  }

  /// The p value of either statistic.
  ///
  /// - Parameter statistic: the statistic.
  /// - Returns: the p value, from 0 to 1.
  public static func pValue(_ statistic: Double) -> Double {
    ProportionPairTests.pValue(statistic)
  }
}
