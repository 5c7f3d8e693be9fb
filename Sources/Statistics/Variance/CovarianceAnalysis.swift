/// Two groups' later values compared at the same earlier value (analysis of covariance).
///
/// Later values are described by lines over earlier ones, of one slope in both groups.
///
/// Source: Cochran WG (1957), Analysis of covariance: its nature and uses, Biometrics 13:261-281,
/// doi:10.2307/2527916; Vickers AJ, Altman DG (2001), Analysing controlled trials with baseline and
/// follow up measurements, BMJ 323:1123-1124, doi:10.1136/bmj.323.7321.1123.
public struct CovarianceAnalysis: Sendable, Hashable {
  /// The group of interest: earlier values first.
  public let group: PairedMoments
  /// The group that it is compared with.
  public let comparison: PairedMoments

  /// Compares two groups by their moments.
  ///
  /// - Parameters:
  ///   - group: earlier and later values of the group of interest, not none.
  ///   - comparison: those of the group that it is compared with, not none.
  /// - Throws: `Refusal` if a group is empty, there are fewer than four pairs in all, or earlier
  ///   values do not differ within the groups.
  public init(_ group: PairedMoments, comparedWith comparison: PairedMoments) throws(Refusal) {
    let smaller = min(group.count, comparison.count)
    guard smaller >= 1 else { throw .tooFew("pairs in each group", given: smaller, needed: 1) }
    let count = group.count + comparison.count
    guard count >= 4 else { throw .tooFew("pairs", given: count, needed: 4) }
    guard group.first.squares + comparison.first.squares > 0 else {
      throw .noVariation("the earlier value within each group")
    }
    self.group = group
    self.comparison = comparison
  }

  private var contrast: AdjustedContrast { AdjustedContrast(group, comparison) }

  private var size: Double { group.size + comparison.size }

  /// How much later values rise with earlier ones.
  public var slope: Double { contrast.slope }

  /// The difference of later values at the same earlier value.
  public var difference: Double { contrast.difference }

  /// The standard deviation of later values around the lines.
  public var residualDeviation: Double {
    (contrast.residualSquares / (size - 3)).squareRoot()
  }

  /// The test of the difference; nothing where the lines leave nothing over but for rounding.
  public var test: TTest? {
    guard !isRounding(residualDeviation) else { return nil }
    return TTest(
      difference, standardError: residualDeviation * contrast.varianceFactor.squareRoot(),
      freedom: size - 3)
  }

  /// The later value of each group at the mean earlier value of all.
  public var adjustedMeans: (group: Double, comparison: Double) {
    let distance = group.first.difference(to: comparison.first)
    let slope = contrast.slope
    return (
      group.second.mean - slope * distance * (comparison.size / size),
      comparison.second.mean + slope * distance * (group.size / size)
    )
  }

  /// The test of whether the slopes differ between the groups.
  ///
  /// Undefined where a group's earlier values are all the same, and where the lines leave nothing
  /// over.
  public var interaction: FTest? {
    guard group.slope != nil, comparison.slope != nil, size > 4 else { return nil }
    let residual = contrast.ownResidualSquares / (size - 4)
    guard !isRounding(residual.squareRoot()) else { return nil }
    return FTest(contrast.squaresOfSlopes / residual, numerator: 1, denominator: size - 4)
  }

  /// The plain comparison of changes, later less earlier, with one spread for both groups.
  public var gains: TwoMeans {
    get throws(Refusal) {
      try TwoMeans(group.differences.negated, comparison.differences.negated)
    }
  }

  private func isRounding(_ deviation: Double) -> Bool {
    TTest.isRounding(deviation, of: max(abs(group.second.mean), abs(comparison.second.mean)))
  }
}

extension Moments {
  /// The moments of the negatives of the values.
  var negated: Moments {
    Moments(count: count, mean: -mean, meanRemainder: -meanRemainder, squares: squares)
  }
}
