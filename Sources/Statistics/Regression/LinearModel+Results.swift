import RealModule

extension LinearModel {
  /// How many rows there are.
  public var rows: Int { residuals.count }

  /// How many columns are independent.
  public var rank: Int { terms.count }

  /// The rows less the independent columns.
  public var residualFreedom: Int { rows - rank }

  /// The leverage of each row: the diagonal of the hat matrix, in sum the rank.
  public var leverages: [Double] { sandwich.leverages }

  /// The standard deviation about the line, of a row of weight 1; nothing without degrees of
  /// freedom.
  public var sigma: Double? {
    residualFreedom > 0 ? (residualSumOfSquares / Double(residualFreedom)).squareRoot() : nil
  }

  /// `rSquared` with variances in place of sums of squares; nothing without degrees of freedom.
  public var adjustedRSquared: Double? {
    guard let rSquared, residualFreedom > 0 else { return nil }
    let all = Double(intercept == .estimated ? rows - 1 : rows)
    return 1 - (1 - rSquared) * (all / Double(residualFreedom))
  }

  /// The logarithm of the likelihood with all constants; nothing for a perfect fit.
  public var logLikelihood: Double? {
    guard residualSumOfSquares > 0 else { return nil }
    let n = Double(rows)
    let spread = Double.log(residualSumOfSquares / n)
    return (logWeights - n * (2 * SpecialFunctions.halfLogTwoPi + 1 + spread)) / 2
  }

  /// The classical covariance: the same variance for every row of the same weight; nothing without
  /// degrees of freedom.
  public var classicalCovariance: CoefficientCovariance? {
    sigma.map { CoefficientCovariance(matrix: sandwich.bread.scaled(by: $0 * $0)) }
  }

  /// The inverse of the cross product of the weighted design: the covariance but for the variance
  /// of a row.
  public var inverseCrossProduct: Matrix { sandwich.bread }

  /// What each row adds to each coefficient's error: the row of (X'WX)^-1 X'W times the residual.
  ///
  /// Sandwich covariances are sums of products of these rows, so that others than
  /// `RobustVariance`, such as those for time series, can be put together from them.
  public var influences: Matrix { sandwich.influences(sandwich.residuals) }

  /// The coefficient of a column; nothing for one that was dropped or is unknown.
  ///
  /// - Parameter name: the column's name.
  /// - Returns: the coefficient.
  public func coefficient(of name: String) -> Double? {
    terms.firstIndex(of: name).map { coefficients[$0] }
  }

  /// A robust covariance of the coefficients.
  ///
  /// Nothing where it is undefined: fewer than two clusters; `hc1` and `cr1s` without degrees of
  /// freedom; `hc2` and `hc3` with a row, `cr3` with a cluster, that alone fixes a coefficient.
  ///
  /// - Parameters:
  ///   - variance: the estimator.
  ///   - clusters: the rows of each cluster, for the clustered ones.
  /// - Returns: the covariance, or nothing where it is undefined.
  /// - Throws: `Refusal` for a clustered one without clusters, and clusters of other rows.
  public func covariance(
    _ variance: RobustVariance, clusters: ClusterGroups? = nil
  ) throws(Refusal) -> CoefficientCovariance? {
    try sandwich.covariance(variance, clusters: clusters)
  }

  /// The coefficients with standard errors and tests.
  ///
  /// - Parameter covariance: their covariance; the classical one where left out.
  /// - Returns: one estimate a term; nothing where there is no covariance.
  public func estimates(with covariance: CoefficientCovariance? = nil) -> [CoefficientEstimate]? {
    guard let used = covariance ?? classicalCovariance else { return nil }
    let errors = used.standardErrors
    return terms.indices.map { place in
      CoefficientEstimate(
        name: terms[place], estimate: coefficients[place], standardError: errors[place],
        freedom: used.freedom.map { $0[place] ?? .nan } ?? Double(residualFreedom))
    }
  }
}
