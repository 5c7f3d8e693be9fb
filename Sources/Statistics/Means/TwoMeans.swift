/// The means of two independent groups.
///
/// Source: Welch BL (1947), The generalization of 'Student's' problem when several different
/// population variances are involved, Biometrika 34:28-35, doi:10.1093/biomet/34.1-2.28.
public struct TwoMeans: Sendable, Hashable {
  /// The group of interest.
  public let first: Moments
  /// The group that it is compared with.
  public let second: Moments

  /// Compares two groups by their moments.
  ///
  /// - Parameters:
  ///   - first: the group of interest, not empty.
  ///   - second: the group that it is compared with, not empty.
  /// - Throws: `Refusal.tooFew` if a group is empty.
  public init(_ first: Moments, _ second: Moments) throws(Refusal) {
    let smaller = min(first.count, second.count)
    guard smaller >= 1 else { throw .tooFew("values in each group", given: smaller, needed: 1) }
    self.first = first
    self.second = second
  }

  /// Compares two groups by their values.
  ///
  /// - Parameters:
  ///   - first: the values of the group of interest, not none.
  ///   - second: those of the group that it is compared with, not none.
  /// - Throws: `Refusal` if a group is empty or a value is not finite.
  public init(_ first: [Double], _ second: [Double]) throws(Refusal) {
    try self.init(Moments(first), Moments(second))
  }

  /// The first mean less the second.
  public var difference: Double { first.difference(to: second) }

  /// The t test of the difference.
  ///
  /// Undefined where all values of both groups are the same but for rounding, where there are fewer
  /// than three values, and with each group's own spread where a group has one value.
  ///
  /// - Parameter method: how the standard error is found.
  /// - Returns: the test, or nothing.
  public func test(_ method: MeanDifferenceMethod) -> TTest? {
    switch method {
    case .pooled:
      guard let deviation = pooledDeviation else { return nil }
      return TTest(
        difference, standardError: deviation / halfSize.squareRoot(), freedom: pooledFreedom)
    case .welch:
      guard let a = first.varianceOfMean, let b = second.varianceOfMean, !isRounding(a + b)
      else { return nil }
      return TTest(
        difference, standardError: (a + b).squareRoot(), freedom: satterthwaite(a, b))
    }
  }

  /// The standard deviation within the groups, one for both; nothing where it is 0 but for rounding
  /// or there are fewer than three values.
  public var pooledDeviation: Double? {
    guard pooledFreedom > 0 else { return nil }
    let variance = (first.squares + second.squares) / pooledFreedom
    return isRounding(variance / halfSize) ? nil : variance.squareRoot()
  }

  /// The degrees of freedom of both groups together.
  var pooledFreedom: Double { first.size + second.size - 2 }

  /// n1 n2 / (n1 + n2).
  var halfSize: Double { first.size * (second.size / (first.size + second.size)) }

  private func isRounding(_ varianceOfDifference: Double) -> Bool {
    TTest.isRounding(
      varianceOfDifference.squareRoot(), of: max(abs(first.mean), abs(second.mean)))
  }

  private func satterthwaite(_ first: Double, _ second: Double) -> Double {
    let (a, b) = (first / (first + second), second / (first + second))
    return 1 / (a * a / (self.first.size - 1) + b * b / (self.second.size - 1))
  }
}
