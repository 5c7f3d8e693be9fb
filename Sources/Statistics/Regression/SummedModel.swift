/// A linear regression by least squares from sums of products.
///
/// See `CrossProducts` for what it loses against `LinearModel`.
///
/// Source: Cameron AC, Miller DL (2015), A practitioner's guide to cluster-robust inference, J Hum
/// Resour 50:317-372, doi:10.3368/jhr.50.2.317.
public struct SummedModel: Sendable, Hashable {
  /// The names of the independent columns, in order.
  public let terms: [String]
  /// The names of the columns that depend on those before them, in order.
  public let dropped: [String]
  /// The coefficients of `terms`.
  public let coefficients: [Double]
  /// How many rows there are.
  public let rows: Int
  /// How many clusters have rows.
  public let clusters: Int
  /// The sum of squared residuals.
  public let residualSumOfSquares: Double
  /// The inverse of the columns' cross product.
  public let inverseCrossProduct: Matrix
  private let scores: [[Double]]

  /// Fits a line.
  ///
  /// - Parameter sums: the sums of products.
  /// - Throws: `Refusal` for no rows, and columns of which none is independent.
  public init(_ sums: CrossProducts) throws(Refusal) {
    guard sums.rows > 0 else { throw .tooFew("rows", given: 0, needed: 1) }
    let used = sums.rowsByCluster.indices.filter { sums.rowsByCluster[$0] > 0 }
    let triangles = used.map { sums.triangle(of: $0) }
    let total = TriangleSums(triangles, size: sums.names.count + 1)
    let factors = TriangleFactors(total)
    guard !factors.kept.isEmpty else { throw .dependentColumns(sums.names) }
    rows = sums.rows
    terms = factors.kept.map { sums.names[$0] }
    dropped = factors.dropped.map { sums.names[$0] }
    coefficients = factors.coefficients.map(\.high)
    residualSumOfSquares = factors.residual
    inverseCrossProduct = factors.inverse
    clusters = used.count
    scores = triangles.map { triangle in
      TriangleSums([triangle], size: sums.names.count + 1)
        .score(factors.coefficients, of: factors.kept)
    }
  }

  /// The rows less the independent columns.
  public var residualFreedom: Int { rows - terms.count }

  /// The standard deviation about the line; nothing without degrees of freedom.
  public var sigma: Double? {
    residualFreedom > 0 ? (residualSumOfSquares / Double(residualFreedom)).squareRoot() : nil
  }

  /// The classical covariance; nothing without degrees of freedom.
  public var classicalCovariance: CoefficientCovariance? {
    sigma.map { CoefficientCovariance(matrix: inverseCrossProduct.scaled(by: $0 * $0)) }
  }

  /// A covariance by clusters: `cr0`, `cr1` or `cr1s`.
  ///
  /// Nothing with fewer than two clusters or without degrees of freedom.
  ///
  /// - Parameter variance: the estimator.
  /// - Returns: the covariance, or nothing where it is undefined.
  /// - Throws: `Refusal.outOfRange` for an estimator that needs the rows.
  public func covariance(_ variance: RobustVariance) throws(Refusal) -> CoefficientCovariance? {
    guard [.cr0, .cr1, .cr1s].contains(variance) else {
      throw .outOfRange("the variance from sums", allowed: "cr0, cr1 or cr1s")
    }
    guard clusters > 1, residualFreedom > 0 else { return nil }
    var influences = Matrix(rows: clusters, columns: terms.count)
    for (row, score) in scores.enumerated() {
      for (column, value) in inverseCrossProduct.times(score).enumerated() {
        influences[row, column] = value
      }
    }
    var factor = Double(clusters) / Double(clusters - 1)
    if variance == .cr0 { factor = 1 }
    if variance == .cr1s { factor *= Double(rows - 1) / Double(residualFreedom) }
    return CoefficientCovariance(matrix: influences.crossProduct.scaled(by: factor))
  }

  /// The coefficients with standard errors and tests by the t law.
  ///
  /// - Parameter covariance: their covariance; the classical one where left out.
  /// - Returns: one estimate a term; nothing where there is no covariance.
  public func estimates(with covariance: CoefficientCovariance? = nil) -> [CoefficientEstimate]? {
    guard let errors = (covariance ?? classicalCovariance)?.standardErrors else { return nil }
    return terms.indices.map { place in
      CoefficientEstimate(
        name: terms[place], estimate: coefficients[place], standardError: errors[place],
        freedom: Double(residualFreedom))
    }
  }
}
