import Statistics

/// The difference of two means by Welch's test with families.
///
/// Each arm's variance is its own design effect times s² / n; Satterthwaite's degrees of freedom
/// take k − 1 of each arm's families, n − 1 where none has several members. Without limits and p
/// value where an arm has one member or one family, or where nobody differs in either arm.
///
/// Source: Welch BL (1947), The generalization of 'Student's' problem when several different
/// population variances are involved, Biometrika 34:28-35, doi:10.1093/biomet/34.1-2.28.
struct MeanContrast {
  /// The rollout arm.
  let first: MeanSample
  /// The comparison arm.
  let second: MeanSample
  /// The confidence level.
  let level: Level

  /// First less second, nil where an arm has nobody.
  var difference: Estimate? {
    guard let value else { return nil }
    let isClustered = first.isClustered || second.isClustered
    return Estimate(
      value: value, limits: test, level: level,
      method: isClustered
        ? ClusteredMeanMethod.welchClustered.rawValue : MeanDifferenceMethod.welch.rawValue)
  }

  /// The two-sided p value, nil where there are no limits.
  var probability: Double? { test?.pValue() }

  private var value: Double? {
    guard let first = first.sums.mean, let second = second.sums.mean else { return nil }
    return first - second
  }

  private var test: TTest? {
    guard let value, let a = first.varianceOfMean, let b = second.varianceOfMean, a + b > 0
    else { return nil }
    let (share, rest) = (a / (a + b), b / (a + b))
    return TTest(
      value, standardError: (a + b).squareRoot(),
      freedom: 1 / (share * share / first.freedom + rest * rest / second.freedom))
  }
}
