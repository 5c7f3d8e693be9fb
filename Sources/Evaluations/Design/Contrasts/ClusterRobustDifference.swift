import Statistics

/// A difference of two arms' means with whole areas as what varies, by bias-reduced linearisation.
///
/// Children of one area may stand in both arms. From each area's number of children n and sum of
/// values in either arm alone: with N an arm's children, a = n/N, and r the sum of what the area's
/// children differ by from the arm's mean, the area adds r/(N√(1 − a)) in the rollout arm less the
/// same in the comparison arm, and the variance is the sum of the squares (CR2). Satterthwaite's
/// freedom is (Σ q_gg)²/Σ q_gh², where q_gh sums over arms n_g/N² for g = h, else
/// −n_g n_h/(N³√((1 − a_g)(1 − a_h))).
///
/// The working model is that of independent children of one spread. The same as R's
/// `clubSandwich::coef_test(lm(y ~ arm), vcov = "CR2", cluster = area)` on the children's rows.
///
/// Source: Pustejovsky JE, Tipton E (2018), Small-sample methods for cluster-robust variance
/// estimation and hypothesis testing in fixed effects models, J Bus Econ Stat 36:672-683,
/// doi:10.1080/07350015.2016.1247004.
struct ClusterRobustDifference {
  /// One area's children in one arm.
  struct Part {
    /// How many.
    let count: Double
    /// The sum of their values.
    let sum: Double
  }

  /// One area in both arms; an arm without its children is nil.
  typealias Area = (rollout: Part?, comparison: Part?)

  private struct Whole {
    let count: Double
    let mean: Double

    init(_ parts: [Part]) {
      count = parts.reduce(0) { $0 + $1.count }
      mean = parts.reduce(0) { $0 + $1.sum } / count
    }

    func score(_ part: Part) -> Double {
      (part.sum - part.count * mean) / count / rest(part).squareRoot()
    }

    func rest(_ part: Part) -> Double { 1 - part.count / count }

    func product(_ first: Part?, _ second: Part?, isSame: Bool) -> Double {
      guard let first, let second else { return 0 }
      let (a, b) = (first.count / count, second.count / count)
      return isSame ? a / count : -a * b / count / (rest(first) * rest(second)).squareRoot()
    }
  }

  private let areas: [Area]
  private let rollout: Whole
  private let comparison: Whole

  /// A difference, nil with fewer than two areas in an arm.
  init?(_ areas: [Area]) {
    guard areas.count(where: { $0.rollout != nil }) > 1,
      areas.count(where: { $0.comparison != nil }) > 1
    else { return nil }
    self.areas = areas
    rollout = Whole(areas.compactMap(\.rollout))
    comparison = Whole(areas.compactMap(\.comparison))
  }

  /// The rollout arm's mean less the comparison arm's.
  var difference: Double { rollout.mean - comparison.mean }

  /// The standard error.
  var standardError: Double {
    areas.reduce(0) { sum, area in
      let score =
        (area.rollout.map(rollout.score) ?? 0) - (area.comparison.map(comparison.score) ?? 0)
      return sum + score * score
    }.squareRoot()
  }

  /// Satterthwaite's degrees of freedom.
  var freedom: Double {
    var (trace, squares) = (0.0, 0.0)
    for (row, first) in areas.enumerated() {
      for (column, second) in areas.enumerated() {
        let isSame = row == column
        let product =
          rollout.product(first.rollout, second.rollout, isSame: isSame)
          + comparison.product(first.comparison, second.comparison, isSame: isSame)
        trace += isSame ? product : 0
        squares += product * product
      }
    }
    return trace * trace / squares
  }

  /// The t test, nil where no area differs from its arm.
  var test: TTest? { TTest(difference, standardError: standardError, freedom: freedom) }
}
