/// One coefficient of a regression with its standard error and test.
public struct CoefficientEstimate: Sendable, Hashable {
  /// The column's name.
  public let name: String
  /// The coefficient.
  public let estimate: Double
  /// Its standard error.
  public let standardError: Double
  /// The degrees of freedom of the t law; nothing where the normal law is used.
  public let freedom: Double?

  /// Makes an estimate.
  ///
  /// - Parameters:
  ///   - name: the column's name.
  ///   - estimate: the coefficient.
  ///   - standardError: its standard error.
  ///   - freedom: the degrees of freedom of the t law; nothing for the normal law.
  public init(name: String, estimate: Double, standardError: Double, freedom: Double?) {
    self.name = name
    self.estimate = estimate
    self.standardError = standardError
    self.freedom = freedom
  }

  /// The estimate divided by its standard error; nothing where that is 0.
  public var statistic: Double? {
    let ratio = estimate / standardError
    return standardError > 0 && ratio.isFinite ? ratio : nil
  }

  /// The two-sided p value of no effect; nothing where the standard error is 0.
  public var pValue: Double? {
    statistic.map { law.pValue(of: $0) }
  }

  /// The confidence interval; nothing where the standard error is 0 or undefined.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the estimate, less and plus a quantile times the standard error.
  public func interval(level: Level = .ninetyFive) -> Interval? {
    guard standardError > 0, standardError.isFinite else { return nil }
    let reach = law.upperQuantile(level.tail) * standardError
    return Interval(lower: estimate - reach, upper: estimate + reach)
  }

  private var law: any ContinuousDistribution {
    freedom.map { StudentT(freedom: $0) } ?? Normal.standard
  }
}
