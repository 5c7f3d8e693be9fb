import RealModule

extension ProportionPairTests {
  /// The likelihood-ratio statistic G: twice the sum of observed times log(observed / expected).
  public var likelihoodRatio: Double {
    let groups = [pair.first, pair.second]
    let share = events / total
    let rest = (total - events) / total
    return 2
      * groups.reduce(0) { sum, group in
        sum + Self.deviance(group.count, group.total * share)
          + Self.deviance(group.rest, group.total * rest)
      }
  }

  /// G divided by Williams' correction.
  ///
  /// Source: Williams DA (1976), Improved likelihood ratio tests for complete contingency tables,
  /// Biometrika 63:33-37, doi:10.1093/biomet/63.1.33.
  public var likelihoodRatioCorrected: Double {
    let rows = total / pair.first.total + total / pair.second.total - 1
    let columns = total / events + total / (total - events) - 1
    return likelihoodRatio / (1 + rows * columns / (6 * total))
  }

  private static func deviance(_ observed: Double, _ expected: Double) -> Double {
    observed == 0 ? expected : SpecialFunctions.poissonDeviance(observed, mean: expected)
  }
}

extension ProportionPair {
  /// Cohen's h: the difference of the arcsines of the roots of the shares, doubled.
  ///
  /// Found as the angle between (sqrt rest, sqrt count) of both groups, so that nothing cancels.
  public var cohensH: Double? {
    guard isDefined else { return nil }
    let (up, down) = (first.count * second.rest, first.rest * second.count)
    let roots = up.squareRoot() + down.squareRoot()
    let product = differenceOfProducts(first.count, second.rest, first.rest, second.count)
    let sine = roots > 0 ? product / roots : 0
    let cosine =
      (first.count * second.count).squareRoot() + (first.rest * second.rest).squareRoot()
    return 2 * Double.atan2(y: sine, x: cosine)
  }
}
