import RealModule

/// The common effect of several studies or areas, with how far they differ.
///
/// Undefined parts are absent: the prediction interval of a fixed effect, Higgins' prediction
/// interval for two studies, a p value without any spread.
///
/// Source: Viechtbauer W (2010), Conducting meta-analyses in R with the metafor package, J Stat
/// Softw 36(3):1-48, doi:10.18637/jss.v036.i03.
public struct MetaAnalysis: Sendable, Hashable {
  /// The estimates and their variances.
  public let studies: StudyEstimates
  /// How the variance between studies is estimated.
  public let method: HeterogeneityMethod
  /// The confidence level of all intervals.
  public let level: Level
  /// The variance between studies.
  public let betweenVariance: Double
  /// The common effect: the mean weighted by 1 / (v + between variance).
  public let estimate: Double
  /// Its standard error: one over the square root of the sum of the weights.
  public let standardError: Double
  /// Cochran's Q: the squared deviations from the fixed effect, each over its variance.
  public let q: Double

  private let weightedSquares: Double

  /// Makes a meta-analysis.
  ///
  /// - Parameters:
  ///   - studies: the estimates and their variances.
  ///   - method: how the variance between studies is estimated.
  ///   - level: the confidence level.
  public init(
    _ studies: StudyEstimates, method: HeterogeneityMethod, level: Level = .ninetyFive
  ) {
    self.studies = studies
    self.method = method
    self.level = level
    betweenVariance = method.betweenVariance(studies)
    let weighted = studies.weighted(betweenVariance)
    estimate = weighted.mean
    standardError = 1 / weighted.sum.squareRoot()
    weightedSquares = weighted.q
    q = studies.weighted(0).q
  }

  /// Degrees of freedom of Q: studies less one.
  public var freedom: Double { Double(studies.count - 1) }

  /// The interval of the common effect by the normal law.
  public var interval: Interval { around(level.z * standardError) }

  /// The two-sided p value of no common effect by the normal law.
  public var pValue: Double { 2 * Normal.upperTail(abs(estimate / standardError)) }

  /// The p value of no difference between studies.
  public var qPValue: Double { Gamma.chiSquared(freedom: freedom).survival(q) }

  /// The standard error of Hartung and Knapp, from the spread about the estimate, without a floor.
  ///
  /// Source: Knapp G, Hartung J (2003), Improved tests for a random effects meta-regression with a
  /// single covariate, Stat Med 22:2693-2710, doi:10.1002/sim.1482.
  public var hartungKnappStandardError: Double {
    standardError * (weightedSquares / freedom).squareRoot()
  }

  /// The interval of Hartung and Knapp, by the t law with k - 1 degrees of freedom.
  public var hartungKnappInterval: Interval { around(tQuantile * hartungKnappStandardError) }

  /// The two-sided p value of Hartung and Knapp; nothing where the estimates do not differ.
  public var hartungKnappPValue: Double? {
    let error = hartungKnappStandardError
    guard error > 0 else { return nil }
    return StudentT(freedom: freedom).pValue(of: estimate / error)
  }

  private var tQuantile: Double { StudentT(freedom: freedom).upperQuantile(level.tail) }

  func around(_ margin: Double) -> Interval {
    Interval(lower: estimate - margin, upper: estimate + margin)
  }
}
