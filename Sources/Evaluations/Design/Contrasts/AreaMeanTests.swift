import Statistics

/// The t tests of the means over areas with one spread for both arms and with a spread of each.
///
/// Whatever is said holds by both: the wider interval and the larger p value, which agree, since
/// both intervals have one centre.
///
/// Source: Welch BL (1947), The generalization of 'Student's' problem when several different
/// population variances are involved, Biometrika 34:28-35, doi:10.1093/biomet/34.1-2.28.
struct AreaMeanTests {
  /// How it is said beside an estimate.
  static let note =
    "Of the intervals with one spread for both arms and with a spread of each, the wider one."

  private let pooled: TTest
  private let welch: TTest

  /// The tests, nil without spread.
  init?(_ values: AreaValues) {
    guard let means = try? TwoMeans(values.rollout, values.comparison),
      let pooled = means.test(.pooled), let welch = means.test(.welch)
    else { return nil }
    self.pooled = pooled
    self.welch = welch
  }

  /// The two-sided p value.
  var p: Double { max(pooled.pValue(), welch.pValue()) }

  /// The difference with its limits, named after the test that they come from.
  func estimate(_ level: Level) -> Estimate {
    let sizes = [(pooled, MeanDifferenceMethod.pooled), (welch, .welch)].map {
      Estimate($0.0, level, method: $0.1.rawValue)
    }
    return sizes[1].upper > sizes[0].upper ? sizes[1] : sizes[0]
  }

  /// The larger p value of the two one-sided tests against a margin.
  func equivalence(margin: Double) -> Double? {
    let sides = [(-margin, Alternative.greater), (margin, .less)]
    return [pooled, welch].flatMap { test in
      sides.compactMap { null, alternative in
        TTest(
          test.estimate, standardError: test.standardError, freedom: test.freedom, nullValue: null
        )?.pValue(alternative)
      }
    }.max()
  }
}
