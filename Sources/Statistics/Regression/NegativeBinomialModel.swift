import RealModule

/// A regression of counts that vary more than Poisson's law lets them (NB2).
///
/// The variance is mu + mu^2 / theta. Coefficients and theta by maximum likelihood; standard errors
/// of the coefficients from the expected information at that theta, that of theta from the observed
/// information at those coefficients. Counts that vary no more than Poisson's have no finite
/// theta: the coefficients then are those of the Poisson model.
///
/// Source: Lawless JF (1987), Negative binomial and mixed Poisson regression, Can J Stat
/// 15:209-225, doi:10.2307/3314912.
public struct NegativeBinomialModel: Sendable {
  /// The Poisson model of the same counts.
  public let poisson: CountModel
  /// The coefficients of the Poisson model's terms: logarithms of rate ratios.
  public let coefficients: [Double]
  /// Their covariance from the expected information.
  public let covariance: CoefficientCovariance
  /// The shape: the smaller, the more the counts vary; nothing where no finite one fits best.
  public let theta: Double?
  /// The standard error of theta; nothing without one.
  public let thetaError: Double?
  /// The events expected of each row.
  public let fitted: [Double]
  /// The logarithm of the likelihood with all constants.
  public let logLikelihood: Double

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - outcome: the events of each row, over an exposure.
  ///   - design: the columns.
  /// - Throws: `Refusal` as for `CountModel`, for events out of trials, and for a search that
  /// fails.
  public init(outcome: CountOutcome, design: DesignMatrix) throws(Refusal) {
    guard outcome.kind == .poisson else {
      throw .outOfRange("the outcome", allowed: "events over an exposure")
    }
    poisson = try CountModel(outcome: outcome, design: design)
    let columns = try IndependentColumns(design)
    var search = NegativeBinomialSearch(outcome: outcome, columns: columns.orthonormal)
    theta = try search.theta()
    if let theta, let fit = search.fit(theta) {
      coefficients = columns.coefficients(fit.coefficients)
      covariance = CoefficientCovariance(matrix: fit.sandwich(columns.values).bread)
      fitted = fit.rows.map(\.mean)
      logLikelihood = fit.objective
      let information = search.information(theta, fitted)
      thetaError = information > 0 ? 1 / information.squareRoot() : nil
    } else {
      coefficients = poisson.coefficients
      covariance = CoefficientCovariance(matrix: poisson.sandwich.bread)
      fitted = poisson.fitted
      logLikelihood = poisson.logProbability
      thetaError = nil
    }
  }

  /// The names of the independent columns, in order.
  public var terms: [String] { poisson.terms }

  /// The coefficients with standard errors and normal tests.
  public var estimates: [CoefficientEstimate] {
    zip(zip(terms, coefficients), covariance.standardErrors).map { term, error in
      CoefficientEstimate(name: term.0, estimate: term.1, standardError: error, freedom: nil)
    }
  }
}
