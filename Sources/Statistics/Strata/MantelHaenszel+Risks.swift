import RealModule

extension MantelHaenszel {
  /// The common ratio of shares: infinite over 0, nothing for 0 over 0.
  public var ratio: Double? {
    let (top, bottom) = ratioParts
    return top == 0 && bottom == 0 ? nil : top / bottom
  }

  /// The standard error of the logarithm of the ratio; nothing where that ratio is 0 or infinite.
  ///
  /// Source: Greenland S, Robins JM (1985), Estimation of a common effect parameter from sparse
  /// follow-up data, Biometrics 41:55-68, doi:10.2307/2530643.
  public var logRatioError: Double? {
    let (top, bottom) = ratioParts
    guard top > 0, bottom > 0 else { return nil }
    let spread = tables.sum {
      ($0.first * $0.second / $0.total * $0.events - $0.a * $0.c) / $0.total
    }
    return (max(0, spread) / top / bottom).squareRoot()
  }

  /// The interval of the ratio by the normal approximation on the log scale.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing where the standard error is undefined.
  public func ratioInterval(level: Level = .ninetyFive) -> Interval? {
    logInterval(ratio, error: logRatioError, level: level)
  }

  private var ratioParts: (top: Double, bottom: Double) {
    (
      tables.sum { $0.a * ($0.second / $0.total) }, tables.sum { $0.c * ($0.first / $0.total) }
    )
  }

  /// The common difference of shares.
  public var difference: Double {
    tables.sum { ($0.a * $0.second - $0.c * $0.first) / $0.total } / weight
  }

  /// The standard error of the difference.
  ///
  /// Source: Sato T (1989), On the variance estimator for the Mantel-Haenszel risk difference
  /// (letter), Biometrics 45:1323-1324.
  public var differenceError: Double {
    let sizes = tables.sum {
      let (first, second) = ($0.first / $0.total, $0.second / $0.total)
      return first * first * $0.c - second * second * $0.a
        + first * second * ($0.second - $0.first) / 2
    }
    let cells = tables.sum { ($0.a * ($0.d / $0.total) + $0.c * ($0.b / $0.total)) / 2 }
    return max(0, difference * sizes + cells).squareRoot() / weight
  }

  /// The interval of the difference by the normal approximation, not cut off.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval.
  public func differenceInterval(level: Level = .ninetyFive) -> Interval {
    let half = level.z * differenceError
    return Interval(lower: difference - half, upper: difference + half)
  }

  private var weight: Double { tables.sum { $0.first * ($0.second / $0.total) } }
}
