import RealModule

extension LinearModel {
  /// The covariance of the coefficients for rows in the order of time whose errors go together.
  ///
  /// The sum of products of the rows' influences up to `lag` rows apart, with Bartlett's weights
  /// 1 - j / (lag + 1), which keep it from becoming negative. No prewhitening, and no factor for small
  /// samples: times n / (n - k) it is the adjusted one.
  ///
  /// Source: Newey WK, West KD (1987), A simple, positive semi-definite, heteroskedasticity and
  /// autocorrelation consistent covariance matrix, Econometrica 55:703-708, doi:10.2307/1913610.
  ///
  /// - Parameter lag: up to how many rows apart errors go together, 0 to n - 1.
  /// - Returns: the covariance.
  /// - Throws: `Refusal.outOfRange` for another lag.
  public func neweyWest(lag: Int) throws(Refusal) -> CoefficientCovariance {
    guard lag >= 0, lag < rows else {
      throw .outOfRange("the lag", allowed: "from 0 to \(rows - 1)")
    }
    let influences = influences
    var matrix = influences.crossProduct
    for apart in stride(from: 1, through: lag, by: 1) {
      let weight = 1 - Double(apart) / Double(lag + 1)
      let later = influences.rows(Array(apart..<rows))
      let earlier = influences.rows(Array(0..<rows - apart))
      let cross = later.transposed.times(earlier)
      matrix = matrix.plus(cross.plus(cross.transposed), times: weight)
    }
    for place in 0..<matrix.rows { matrix[place, place] = max(0, matrix[place, place]) }
    return CoefficientCovariance(matrix: matrix)
  }

  /// The lag that is often taken for n rows: 4 (n / 100)^(2/9), rounded down.
  ///
  /// Source: Newey WK, West KD (1994), Automatic lag selection in covariance matrix estimation, Rev
  /// Econ Stud 61:631-653, doi:10.2307/2297912.
  public static func usualLag(rows: Int) -> Int {
    guard rows > 0 else { return 0 }
    return Int(4 * Double.pow(Double(rows) / 100, 2.0 / 9))
  }

  /// The Durbin-Watson statistic: near 2 where neighbouring errors are unrelated, towards 0 where
  /// they are alike; nothing for a perfect fit.
  ///
  /// Source: Durbin J, Watson GS (1950), Testing for serial correlation in least squares regression,
  /// Biometrika 37:409-428, doi:10.1093/biomet/37.3-4.409.
  public var durbinWatson: Double? {
    guard residualSumOfSquares > 0 else { return nil }
    let steps = zip(residuals, residuals.dropFirst()).map { ($1 - $0) * ($1 - $0) }
    return steps.reduce(0, +) / residuals.reduce(0) { $0 + $1 * $1 }
  }

  /// How far each residual goes with the one before: the sum of their products over that of squares;
  /// nothing for a perfect fit.
  public var residualAutocorrelation: Double? {
    guard residualSumOfSquares > 0 else { return nil }
    let products = zip(residuals, residuals.dropFirst()).map { $0 * $1 }
    return products.reduce(0, +) / residuals.reduce(0) { $0 + $1 * $1 }
  }
}
