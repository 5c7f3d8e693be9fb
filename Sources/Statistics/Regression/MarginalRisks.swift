/// The average risks if all rows had a column at 1, and if all had it at 0.
///
/// Marginal standardisation of a logistic regression: each row keeps its other columns, and rows of
/// several trials count that many times. Standard errors by the delta method.
///
/// Source: Muller CJ, MacLehose RF (2014), Estimating predicted probabilities from logistic
/// regression, Int J Epidemiol 43:962-970, doi:10.1093/ije/dyu029.
public struct MarginalRisks: Sendable, Hashable {
  /// The average risk with the column at 1.
  public let exposed: Double
  /// The average risk with the column at 0.
  public let unexposed: Double
  /// The standard error of the difference.
  public let differenceError: Double
  /// The standard error of the logarithm of the ratio.
  public let logRatioError: Double

  /// The risk with the column at 1 less that at 0.
  public var difference: Double { exposed - unexposed }
  /// The risk with the column at 1 over that at 0.
  public var ratio: Double { exposed / unexposed }

  /// Standardises a model.
  ///
  /// - Parameters:
  ///   - model: a logistic regression.
  ///   - name: the column, a term of the model.
  ///   - covariance: the coefficients' covariance; that of the model where left out.
  /// - Throws: `Refusal` for a model of rates, a column that is no term, and a model without
  ///   covariance.
  public init(
    _ model: CountModel, setting name: String, covariance: CoefficientCovariance? = nil
  ) throws(Refusal) {
    guard model.outcome.kind == .binomial else {
      throw .outOfRange("the outcome", allowed: "events out of trials")
    }
    guard let place = model.terms.firstIndex(of: name) else {
      throw .outOfRange(name, allowed: "an independent column of the model")
    }
    guard let used = covariance ?? model.modelCovariance else {
      throw .tooFew("rows", given: model.rows, needed: model.rank + 1)
    }
    let first = Average(model, place: place, value: 1)
    let second = Average(model, place: place, value: 0)
    exposed = first.risk
    unexposed = second.risk
    let slopes = zip(first.slopes, second.slopes)
    differenceError = used.variance(ofSum: slopes.map { $0 - $1 }).squareRoot()
    let logSlopes = slopes.map { $0 / first.risk - $1 / second.risk }
    logRatioError = used.variance(ofSum: logSlopes).squareRoot()
  }

  /// The average risk with a column at a value, and its slope over each coefficient.
  private struct Average {
    var risk = 0.0
    var slopes: [Double]

    init(_ model: CountModel, place: Int, value: Double) {
      slopes = model.terms.map { _ in 0 }
      let sizes = model.outcome.sizes
      let total = sizes.reduce(0, +)
      var columns = model.design
      columns[place] = sizes.map { _ in DoubleDouble(value) }
      let predictor = DesignMatrix.predictor(
        columns, model.coefficients.map(DoubleDouble.init))
      for (row, logOdds) in predictor.enumerated() {
        let share = CountLaw.shares(logOdds)
        let weight = sizes[row] / total
        risk += weight * share.share
        for term in slopes.indices {
          slopes[term] += weight * share.share * share.rest * columns[term][row].high
        }
      }
    }
  }
}
