import RealModule

extension LinearModel {
  /// The covariance of the coefficients for rows in the order of time whose errors go together.
  ///
  /// The sum of products of the rows' influences up to `lag` rows apart, with Bartlett's weights
  /// 1 - j / (lag + 1) for j rows: that is the sum of squares of all windows of lag + 1 rows, over
  /// their length, and so never negative. No prewhitening, and no factor for small samples: times
  /// n / (n - k) it is the adjusted one.
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
    let windows = influences.windows(of: lag + 1)
    return CoefficientCovariance(matrix: windows.crossProduct.scaled(by: 1 / Double(lag + 1)))
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
  /// Source: Durbin J, Watson GS (1950), Testing for serial correlation in least squares
  /// regression, Biometrika 37:409-428, doi:10.1093/biomet/37.3-4.409.
  public var durbinWatson: Double? {
    guard residualSumOfSquares > 0 else { return nil }
    let steps = zip(residuals, residuals.dropFirst()).map { ($1 - $0) * ($1 - $0) }
    return steps.reduce(0, +) / residuals.reduce(0) { $0 + $1 * $1 }
  }

  /// How far each residual goes with the one before: the sum of their products over that of
  /// squares; nothing for a perfect fit.
  public var residualAutocorrelation: Double? {
    guard residualSumOfSquares > 0 else { return nil }
    let products = zip(residuals, residuals.dropFirst()).map { $0 * $1 }
    return products.reduce(0, +) / residuals.reduce(0) { $0 + $1 * $1 }
  }
}

extension Matrix {
  /// The sums of the rows in each window of some length, also those that reach over the ends.
  fileprivate func windows(of length: Int) -> Matrix {
    var result = Matrix(rows: rows + length - 1, columns: columns)
    for column in 0..<columns {
      for row in 0..<rows {
        for place in row..<row + length { result[place, column] += self[row, column] }
      }
    }
    return result
  }
}
