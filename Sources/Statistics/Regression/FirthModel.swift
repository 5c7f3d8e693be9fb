/// A logistic regression by Firth's penalised likelihood, which is finite whatever the events.
///
/// The penalty, Jeffreys' prior, takes the leading bias out of the coefficients; the standard
/// errors are those of the expected information at the fit. Rows of several trials count as that
/// many rows of one.
///
/// Sources: Firth D (1993), Bias reduction of maximum likelihood estimates, Biometrika 80:27-38,
/// doi:10.1093/biomet/80.1.27; Heinze G, Schemper M (2002), A solution to the problem of separation
/// in logistic regression, Stat Med 21:2409-2419, doi:10.1002/sim.1047.
public struct FirthModel: Sendable {
  /// The names of the independent columns, in order.
  public let terms: [String]
  /// The places of `terms` among the design's columns, counted from 0.
  public let places: [Int]
  /// The names of the columns that depend on those before them, in order.
  public let dropped: [String]
  /// The coefficients of `terms`: logarithms of odds ratios.
  public let coefficients: [Double]
  /// The events expected of each row.
  public let fitted: [Double]
  /// Their covariance from the expected information.
  public let covariance: CoefficientCovariance
  /// The logarithm of the likelihood with the penalty, half the logarithm of the determinant of the
  /// information.
  public let penalisedLogLikelihood: Double

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - outcome: the events of each row, out of trials.
  ///   - design: the columns.
  /// - Throws: `Refusal` for events over an exposure, another number of rows than the design has,
  ///   events that are not whole, a design without an independent column, and a search that fails.
  public init(outcome: CountOutcome, design: DesignMatrix) throws(Refusal) {
    guard outcome.kind == .binomial else {
      throw .outOfRange("the outcome", allowed: "events out of trials")
    }
    try outcome.check(rows: design.rows, whole: true)
    let columns = try IndependentColumns(design)
    let problem = ScoringFit.Problem(
      outcome: outcome, columns: columns.orthonormal, law: .binomial, penalty: .jeffreys)
    guard let fit = ScoringFit.run(problem, from: columns.values.map { _ in .zero }) else {
      throw .notConverged("Firth's penalised likelihood")
    }
    terms = columns.names
    places = columns.places
    dropped = columns.dropped
    coefficients = columns.coefficients(fit.coefficients)
    fitted = fit.rows.map(\.mean)
    covariance = CoefficientCovariance(matrix: fit.sandwich(columns.values).bread)
    penalisedLogLikelihood = fit.objective + columns.halfLogDeterminant
  }

  /// The coefficients with standard errors and normal tests.
  public var estimates: [CoefficientEstimate] {
    zip(zip(terms, coefficients), covariance.standardErrors).map { term, error in
      CoefficientEstimate(name: term.0, estimate: term.1, standardError: error, freedom: nil)
    }
  }
}
