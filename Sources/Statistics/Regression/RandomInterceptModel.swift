import RealModule

/// A linear regression whose constant varies between clusters, by restricted maximum likelihood.
///
/// The likelihood is profiled to one number, the variance between clusters over that within them.
/// Its slope is followed over the whole range in small steps and every maximum bracketed, so that
/// the largest is found, 0 among them. Each step needs sums by cluster only.
///
/// Source: Patterson HD, Thompson R (1971), Recovery of inter-block information when block sizes
/// are unequal, Biometrika 58:545-554, doi:10.1093/biomet/58.3.545.
public struct RandomInterceptModel: Sendable {
  /// The names of the independent columns, in order.
  public let terms: [String]
  /// The places of `terms` among the design's columns, counted from 0.
  public let places: [Int]
  /// The names of the columns that depend on those before them, in order.
  public let dropped: [String]
  /// The coefficients of `terms`.
  public let coefficients: [Double]
  /// Their covariance at the estimated variances.
  public let covariance: CoefficientCovariance
  /// The variance between clusters; 0 where the clusters differ no more than chance lets them.
  public let varianceBetween: Double
  /// The variance within clusters.
  public let varianceWithin: Double
  /// The logarithm of the restricted likelihood with all constants.
  public let restrictedLogLikelihood: Double

  /// The share of the variance that lies between clusters.
  public var intraclassCorrelation: Double { varianceBetween / (varianceBetween + varianceWithin) }

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - outcome: one number a row.
  ///   - design: the columns.
  ///   - clusters: the rows of each cluster.
  /// - Throws: `Refusal` as for `LinearModel`; for fewer than two clusters; for rows that are each
  ///   a cluster, or too few to tell the two variances apart; and for an outcome that the columns,
  ///   or columns and clusters, fit perfectly.
  public init(
    outcome: [Double], design: DesignMatrix, clusters: ClusterGroups
  ) throws(Refusal) {
    guard clusters.rows == outcome.count else {
      throw .lengthsDiffer("the clusters", clusters.rows, "the outcome", outcome.count)
    }
    guard clusters.count > 1 else { throw .tooFew("clusters", given: clusters.count, needed: 2) }
    guard clusters.count < outcome.count else {
      throw .tooFew("rows", given: outcome.count, needed: clusters.count + 1)
    }
    let line = try LinearModel(outcome: outcome, design: design)
    guard line.residualFreedom > 0 else {
      throw .tooFew("rows", given: line.rows, needed: line.rank + 1)
    }
    guard line.residualSumOfSquares > 0 else {
      throw .noVariation("the outcome about the columns")
    }
    let sums = InterceptSums(line, clusters)
    let profile = try InterceptProfile(sums, ratio: sums.bestRatio())
    terms = line.terms
    places = line.places
    dropped = line.dropped
    varianceWithin = profile.sumOfSquares / Double(line.residualFreedom)
    varianceBetween = varianceWithin * profile.ratio
    let steps = line.sandwich.inverse.times(profile.shift)
    coefficients = zip(line.coefficients, steps).map { $0 + $1 }
    let back = line.sandwich.inverse.times(profile.inverse)
    covariance = CoefficientCovariance(
      matrix: back.times(line.sandwich.inverse.transposed).scaled(by: varianceWithin))
    let logDeterminant = line.sandwich.inverse.diagonal.reduce(0) { $0 - Double.log(abs($1)) }
    let freedom = Double(line.residualFreedom)
    let constant = freedom * (1 + 2 * SpecialFunctions.halfLogTwoPi - Double.log(freedom))
    restrictedLogLikelihood = -(profile.criterion + constant) / 2 - logDeterminant
  }

  /// The coefficients with standard errors and normal tests.
  public var estimates: [CoefficientEstimate] {
    zip(zip(terms, coefficients), covariance.standardErrors).map { term, error in
      CoefficientEstimate(name: term.0, estimate: term.1, standardError: error, freedom: nil)
    }
  }
}
