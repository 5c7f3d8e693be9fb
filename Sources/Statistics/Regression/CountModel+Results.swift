extension CountModel {
  /// How many rows there are.
  public var rows: Int { fitted.count }

  /// How many columns are independent.
  public var rank: Int { terms.count }

  /// The rows less the independent columns.
  public var residualFreedom: Int { rows - rank }

  /// What the law's variance is multiplied by: 1 where it is fixed; nothing where it is to be
  /// estimated without degrees of freedom.
  public var dispersion: Double? {
    switch dispersionMethod {
    case .fixed: 1
    case .estimated: residualFreedom > 0 ? pearson / Double(residualFreedom) : nil
    }
  }

  /// The logarithm of the likelihood with all constants; nothing for an estimated dispersion.
  public var logLikelihood: Double? { dispersionMethod == .fixed ? logProbability : nil }

  /// Akaike's criterion, twice the coefficients less the likelihood's logarithm; nothing for an
  /// estimated dispersion.
  public var akaike: Double? { logLikelihood.map { 2 * (Double(rank) - $0) } }

  /// The covariance from the expected information; nothing without a dispersion.
  public var modelCovariance: CoefficientCovariance? {
    dispersion.map { CoefficientCovariance(matrix: sandwich.bread.scaled(by: $0)) }
  }

  /// The leverage of each row in the last scoring step.
  public var leverages: [Double] { sandwich.leverages }

  /// What each row adds to each coefficient's error.
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
  /// Nothing where it is undefined, as for `LinearModel`, and for `cr2` with clusters so large that
  /// the cubes of their sizes add up to 3e8.
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

  /// The coefficients with standard errors and tests: normal for a fixed dispersion, by the t law
  /// for an estimated one.
  ///
  /// - Parameter covariance: their covariance; that of the model where left out.
  /// - Returns: one estimate a term; nothing where there is no covariance.
  public func estimates(with covariance: CoefficientCovariance? = nil) -> [CoefficientEstimate]? {
    guard let errors = (covariance ?? modelCovariance)?.standardErrors else { return nil }
    let freedom = dispersionMethod == .estimated ? Double(residualFreedom) : nil
    return terms.indices.map { place in
      CoefficientEstimate(
        name: terms[place], estimate: coefficients[place], standardError: errors[place],
        freedom: freedom)
    }
  }
}
