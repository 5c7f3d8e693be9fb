/// How the covariance of regression coefficients is estimated when the rows' variances differ, or
/// rows of one cluster go together.
///
/// Those named `hc` hold for rows that are independent, those named `cr` for rows that are so only
/// between clusters. With few clusters (below about 40) take `cr2` and its degrees of freedom.
public enum RobustVariance: String, Sendable, Hashable, Codable, CaseIterable {
  /// White's, without a factor for small samples.
  ///
  /// Source: White H (1980), A heteroskedasticity-consistent covariance matrix estimator,
  /// Econometrica 48:817-838, doi:10.2307/1912934.
  case hc0
  /// White's times n / (n - k).
  ///
  /// Source: MacKinnon JG, White H (1985), Some heteroskedasticity-consistent covariance matrix
  /// estimators, J Econom 29:305-325, doi:10.1016/0304-4076(85)90158-7.
  case hc1
  /// Squared residuals divided by one minus the leverage.
  ///
  /// Source: MacKinnon JG, White H (1985), as for `hc1`.
  case hc2
  /// Squared residuals divided by the square of one minus the leverage.
  ///
  /// Source: MacKinnon JG, White H (1985), as for `hc1`.
  case hc3
  /// By clusters, without a factor for small samples.
  ///
  /// Source: Liang KY, Zeger SL (1986), Longitudinal data analysis using generalized linear models,
  /// Biometrika 73:13-22, doi:10.1093/biomet/73.1.13.
  case cr0
  /// By clusters, times G / (G - 1) for G clusters.
  ///
  /// Source: Cameron AC, Miller DL (2015), A practitioner's guide to cluster-robust inference,
  /// J Hum Resour 50:317-372, doi:10.3368/jhr.50.2.317.
  case cr1
  /// By clusters, times G / (G - 1) and (n - 1) / (n - k), as Stata does.
  ///
  /// Source: Cameron AC, Miller DL (2015), as for `cr1`.
  case cr1s
  /// By clusters with bias-reduced linearisation, unbiased where the working variances hold.
  ///
  /// Source: Pustejovsky JE, Tipton E (2018), Small-sample methods for cluster-robust variance
  /// estimation and hypothesis testing in fixed effects models, J Bus Econ Stat 36:672-683,
  /// doi:10.1080/07350015.2016.1247004.
  case cr2
  /// By clusters, nearly that of leaving one cluster out at a time.
  ///
  /// Source: Bell RM, McCaffrey DF (2002), Bias reduction in standard errors for linear regression
  /// with multi-stage samples, Surv Methodol 28:169-181.
  case cr3

  /// Whether rows are put together in clusters.
  public var isClustered: Bool {
    switch self {
    case .hc0, .hc1, .hc2, .hc3: false
    case .cr0, .cr1, .cr1s, .cr2, .cr3: true
    }
  }
}
