import RealModule

/// Cox's regression of the time to an event on covariates: proportional hazards.
///
/// The coefficients are those of the largest partial likelihood, to full convergence. Input from
/// which they cannot be found is refused: columns without variation, columns that depend on one
/// another, and columns whose coefficient is infinite because the events come in their order.
///
/// Source: Cox DR (1972), Regression models and life-tables, J R Stat Soc B 34:187-220,
/// doi:10.1111/j.2517-6161.1972.tb00899.x.
public struct CoxModel: Sendable {
  /// The covariates' names.
  public let names: [String]
  /// The coefficients: logarithms of hazard ratios for one unit of each covariate.
  public let coefficients: [Double]
  /// The coefficients' covariances from the information.
  public let covariance: Matrix
  /// The coefficients' covariances robust to a wrong model, by clusters where these are given.
  public let robustCovariance: Matrix
  /// The logarithm of the partial likelihood with coefficients of 0.
  public let nullLogLikelihood: Double
  /// The logarithm of the partial likelihood.
  public let logLikelihood: Double
  /// The score test of all coefficients being 0: a chi-squared statistic.
  public let score: Double
  /// Wald's test of all coefficients being 0: a chi-squared statistic.
  public let wald: Double
  /// Whether children with a higher hazard by the model have the event earlier.
  public let concordance: Concordance
  /// The cumulative hazard of children with covariates of 0 at each event time, ascending.
  public let baseline: [(time: Double, hazard: Double)]

  /// Fits the model.
  ///
  /// - Parameters:
  ///   - followUps: the children's times and events, with at least one event.
  ///   - covariates: the columns, at least one.
  ///   - ties: how events at one time count.
  ///   - clusters: for each child its cluster, for the robust covariances; each child stands alone
  ///     where this is left out.
  /// - Throws: `Refusal` for input from which no model can be found, with the columns it is about.
  public init(
    _ followUps: FollowUps, covariates: [Covariate], ties: CoxTies = .efron,
    clusters: [Int]? = nil
  ) throws(Refusal) {
    guard followUps.events.contains(true) else { throw .tooFew("events", given: 0, needed: 1) }
    let clusters = clusters ?? Array(0..<followUps.count)
    guard clusters.count == followUps.count else {
      throw .lengthsDiffer("the times", followUps.count, "the clusters", clusters.count)
    }
    let clusterCount = Set(clusters).count
    guard clusterCount >= 2 else { throw .tooFew("clusters", given: clusterCount, needed: 2) }
    let basis = try CoxBasis(followUps, covariates, ties: ties)
    let search = try Self.search(basis, covariates)
    names = covariates.map(\.name)
    coefficients = basis.back.times(search.coefficients)
    covariance = Self.turned(search.inverse, by: basis.back)
    let residuals = CoxResiduals(basis.risk, at: search.coefficients)
    robustCovariance = Self.turned(
      residuals.clustered(clusters, inverse: search.inverse), by: basis.back)
    nullLogLikelihood = search.null.value
    logLikelihood = search.likelihood.value
    score = search.null.score.reduce(0) { $0 + $1 * $1 }
    wald = zip(search.coefficients, search.likelihood.information.times(search.coefficients))
      .reduce(0) { $0 + $1.0 * $1.1 }
    let predictors = Self.predictors(covariates, coefficients)
    concordance = Concordance(followUps, predictors: predictors)
    baseline = residuals.baseline(shift: Self.shift(predictors, residuals.predictors))
  }

  /// The degrees of freedom of the tests: the number of covariates.
  public var freedom: Int { names.count }

  /// The likelihood ratio test of all coefficients being 0: a chi-squared statistic, not below 0.
  public var likelihoodRatio: Double { max(0, 2 * (logLikelihood - nullLogLikelihood)) }

  /// The standard errors from the information.
  public var standardErrors: [Double] { covariance.diagonal.map { $0.squareRoot() } }

  /// The standard errors robust to a wrong model.
  public var robustErrors: [Double] { robustCovariance.diagonal.map { $0.squareRoot() } }

  /// The hazard ratios for one unit of each covariate.
  public var hazardRatios: [Double] { coefficients.map { Double.exp($0) } }

  /// The intervals of the hazard ratios, from the standard errors of the information.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: an interval for each covariate.
  public func intervals(level: Level = .ninetyFive) -> [Interval] {
    zip(coefficients, standardErrors).map { coefficient, error in
      let margin = level.z * error
      return Interval(
        lower: Double.exp(coefficient - margin), upper: Double.exp(coefficient + margin))
    }
  }

  /// The p value of one of the three tests of all coefficients being 0.
  ///
  /// - Parameter statistic: `likelihoodRatio`, `wald` or `score`.
  /// - Returns: the p value.
  public func pValue(_ statistic: Double) -> Double {
    Gamma.chiSquared(freedom: Double(freedom)).survival(statistic)
  }
}

extension CoxModel {
  private static func search(
    _ basis: CoxBasis, _ covariates: [Covariate]
  ) throws(Refusal) -> CoxSearch {
    do throws(CoxSearch.Failure) {
      return try CoxSearch(basis.risk)
    } catch {
      guard case .rising(let direction) = error else { throw .notConverged("Cox's regression") }
      let names = infinite(basis.back.times(direction), covariates)
      throw .infiniteEstimate(
        "Cox's regression",
        because: "the events come in the order of " + names.joined(separator: ", "))
    }
  }

  /// The covariates that make up a direction, each measured by its spread.
  private static func infinite(_ direction: [Double], _ covariates: [Covariate]) -> [String] {
    let sizes = zip(direction, covariates).map { part, covariate in
      abs(part) * ((covariate.values.max() ?? 0) - (covariate.values.min() ?? 0))
    }
    let largest = sizes.max() ?? 0
    return zip(sizes, covariates).filter { $0.0 > 1e-4 * largest }.map(\.1.name)
  }

  private static func turned(_ matrix: Matrix, by back: Matrix) -> Matrix {
    back.times(matrix).times(back.transposed)
  }

  private static func predictors(_ covariates: [Covariate], _ coefficients: [Double]) -> [Double] {
    (covariates.first?.values.indices ?? 0..<0).map { place in
      zip(covariates, coefficients).reduce(0) { $0 + $1.0.values[place] * $1.1 }
    }
  }

  /// How far the covariates' predictors lie above the centred ones, in the mean.
  private static func shift(_ predictors: [Double], _ centred: [Double]) -> Double {
    zip(predictors, centred).reduce(0) { $0 + ($1.0 - $1.1) } / Double(predictors.count)
  }
}
