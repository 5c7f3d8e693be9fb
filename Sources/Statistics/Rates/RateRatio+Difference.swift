extension RateRatio {
  /// The first rate less the second.
  public var difference: Double {
    Double(firstCount) / firstExposure - Double(secondCount) / secondExposure
  }

  /// The textbook interval of the difference.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval.
  public func differenceInterval(level: Level = .ninetyFive) -> Interval {
    let variance =
      Double(firstCount) / firstExposure / firstExposure
      + Double(secondCount) / secondExposure / secondExposure
    let half = level.z * variance.squareRoot()
    return Interval(lower: difference - half, upper: difference + half)
  }

  /// The score statistic of equal rates; nothing where there are no events.
  ///
  /// (x - n p) / sqrt(n p (1 - p)) with n events in all and p the first group's share of exposure.
  public var score: Double? {
    let events = Double(firstCount + secondCount)
    guard events > 0 else { return nil }
    let share = firstExposure / (firstExposure + secondExposure)
    let rest = secondExposure / (firstExposure + secondExposure)
    return (Double(firstCount) - events * share) / (events * share * rest).squareRoot()
  }

  /// The two-sided p value of the score statistic.
  public var scorePValue: Double? {
    score.map { Normal.standard.pValue(of: $0) }
  }
}
