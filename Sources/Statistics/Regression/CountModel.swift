import RealModule

/// A logistic or Poisson regression: the generalised linear models of counted events.
///
/// Fitted by maximum likelihood to the last digit, with standard errors from the expected
/// information there. Where no maximum exists, because some columns separate the events, the fit is
/// refused, and never a large number given for an infinite one.
///
/// Source: McCullagh P, Nelder JA (1989), Generalized linear models, 2nd edition,
/// ISBN 978-0-412-31760-6.
public struct CountModel: Sendable {
  /// How the variance about the model is known.
  public enum Dispersion: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is that of the binomial or Poisson law.
    case fixed
    /// It is a multiple of that, estimated from the residuals; also called a quasi-likelihood.
    case estimated
  }

  /// The names of the independent columns, in order.
  public let terms: [String]
  /// The places of `terms` among the design's columns, counted from 0.
  public let places: [Int]
  /// The names of the columns that depend on those before them, in order.
  public let dropped: [String]
  /// The coefficients of `terms`: logarithms of odds or rate ratios.
  public let coefficients: [Double]
  /// The events expected of each row.
  public let fitted: [Double]
  /// Twice the logarithm of how much likelier the events are under their own means.
  public let deviance: Double
  /// The deviance of a model of the constant alone; without one, of coefficients of 0.
  public let nullDeviance: Double
  /// The sum of squared differences from the expected events over their variances.
  public let pearson: Double
  /// How the variance is known.
  public let dispersionMethod: Dispersion
  /// The events.
  public let outcome: CountOutcome
  let logProbability: Double
  let design: [[DoubleDouble]]
  let predictor: [Double]
  let sandwich: Sandwich

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - outcome: the events of each row.
  ///   - design: the columns.
  ///   - dispersion: how the variance is known; events must be whole numbers where it is fixed.
  /// - Throws: `Refusal` for another number of rows than the design has, events that are not whole,
  ///   a design without an independent column, and a likelihood without a maximum.
  public init(
    outcome: CountOutcome, design: DesignMatrix, dispersion: Dispersion = .fixed
  ) throws(Refusal) {
    try outcome.check(rows: design.rows, whole: dispersion == .fixed)
    let columns = try IndependentColumns(design)
    try columns.refuseSeparation(of: outcome)
    let law: CountLaw = outcome.kind == .binomial ? .binomial : .poisson
    let problem = ScoringFit.Problem(outcome: outcome, columns: columns.orthonormal, law: law)
    guard let fit = ScoringFit.run(problem) else { throw .notConverged("maximum likelihood") }
    terms = columns.names
    places = columns.places
    dropped = columns.dropped
    self.outcome = outcome
    dispersionMethod = dispersion
    self.design = columns.values
    coefficients = columns.coefficients(fit.coefficients)
    predictor = fit.predictor
    fitted = fit.rows.map(\.mean)
    deviance = outcome.deviance(fit.rows.map(\.mean), law)
    nullDeviance = outcome.deviance(outcome.nullMeans(design.intercept), law)
    pearson = fit.rows.reduce(0) { $0 + $1.residual * $1.residual }
    logProbability = fit.objective
    sandwich = fit.sandwich(columns.values)
  }
}

extension CountOutcome {
  /// The deviance from some expected events.
  func deviance(_ means: [Double], _ law: CountLaw) -> Double {
    means.indices.reduce(0) {
      $0 + 2 * law.halfDeviance(events: events[$1], size: sizes[$1], mean: means[$1])
    }
  }

  /// The events expected of each row without any columns but the constant.
  func nullMeans(_ intercept: DesignMatrix.Intercept) -> [Double] {
    guard intercept == .estimated else {
      return kind == .binomial ? sizes.map { $0 / 2 } : sizes
    }
    let share = events.reduce(0, +) / sizes.reduce(0, +)
    return sizes.map { $0 * share }
  }
}
