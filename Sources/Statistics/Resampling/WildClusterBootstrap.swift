/// The wild cluster bootstrap of one coefficient of a linear regression.
///
/// The null hypothesis is imposed: the residuals of the regression without the coefficient's column
/// are multiplied by one sign a cluster, and the t statistic with the cluster-robust variance CR0 is
/// taken again. With few clusters (areas) all signs are gone through, the observed ones included.
/// Statistics that agree to a relative 1e-9 tie.
///
/// Source: Cameron AC, Gelbach JB, Miller DL (2008), Bootstrap-based improvements for inference with
/// clustered errors, Rev Econ Stat 90:414-427, doi:10.1162/rest.90.3.414.
public struct WildClusterBootstrap: Sendable, Hashable, Codable {
  /// The most clusters whose signs are all gone through: 2^22 of them take about a tenth of a second.
  public static let mostClustersInFull = 22

  /// The coefficient.
  public let estimate: Double
  /// The coefficient divided by its cluster-robust standard error CR0.
  public let statistic: Double
  /// How many choices of signs were gone through, the observed one included.
  public let draws: Int
  /// Whether all choices of signs were gone through.
  public let isFull: Bool
  /// The share of statistics that are as large in size.
  public let twoSided: Double
  /// The share of statistics that are larger in size, ties left out.
  public let twoSidedStrict: Double
  /// The share of statistics that are as large.
  public let greater: Double
  /// The share of statistics that are as small.
  public let less: Double

  /// Carries the bootstrap out.
  ///
  /// - Parameters:
  ///   - outcome: one number a row.
  ///   - design: the columns.
  ///   - term: the name of the column whose coefficient is tested.
  ///   - clusters: the rows of each cluster.
  ///   - plan: how the signs are gone through; sampled signs are those besides the observed ones.
  /// - Throws: `outOfRange` for an unknown term, `dependentColumns` for one that depends on the
  ///   others, `tooFew` for one cluster, `noVariation` where the standard error is 0, `tooMany` for
  ///   an exact plan of more clusters than are gone through.
  public init(
    outcome: [Double], design: DesignMatrix, term: String, clusters: ClusterGroups,
    plan: PermutationPlan = PermutationPlan(resamples: 9_999)
  ) throws(Refusal) {
    let scores = try ClusterScores(
      outcome: outcome, design: design, term: term, clusters: clusters)
    guard let statistic = scores.statistic else {
      throw .noVariation("the cluster sums of \(term) times residuals")
    }
    let isSmall = clusters.count <= Self.mostClustersInFull
    guard isSmall || plan.method != .exact else {
      throw .tooMany("clusters", limit: Self.mostClustersInFull)
    }
    isFull = isSmall && plan.method != .monteCarlo
    estimate = scores.estimate
    self.statistic = statistic
    var counts = SignCounts(observed: statistic)
    if isFull {
      counts.countAll(scores)
    } else {
      try counts.sample(scores, plan: plan)
    }
    draws = counts.draws
    let all = Double(counts.draws)
    twoSided = Double(counts.asExtreme) / all
    twoSidedStrict = Double(counts.moreExtreme) / all
    greater = Double(counts.asHigh) / all
    less = Double(counts.asLow) / all
  }
}
