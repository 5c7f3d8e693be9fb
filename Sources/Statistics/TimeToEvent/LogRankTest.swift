/// Whether the survival curves of groups differ: the log-rank test, and Fleming and Harrington's.
///
/// At each event time a group expects its share of those at risk of the events; the differences,
/// weighted, are held against their hypergeometric variance. Groups of whom nobody was at risk at
/// any event time take no part.
///
/// Source: Mantel N (1966), Evaluation of survival data and two new rank order statistics arising
/// in its consideration, Cancer Chemother Rep 50:163-170; Harrington DP, Fleming TR (1982), A
/// class of rank test procedures for censored survival data, Biometrika 69:553-566,
/// doi:10.1093/biomet/69.3.553.
public struct LogRankTest: Sendable, Hashable {
  /// The weighted events of each group.
  public let observed: [Double]
  /// The weighted events that each group would expect if the curves did not differ.
  public let expected: [Double]
  /// The covariances of the groups' observed less expected events.
  public let covariance: Matrix

  /// Compares groups.
  ///
  /// - Parameters:
  ///   - followUps: the children's times and events.
  ///   - groups: for each child the place of its group, from 0 to one less than `count`.
  ///   - count: how many groups there are, at least 2.
  ///   - rho: the power of the survival just before each time that weights it, 0 or more: 0 for the
  ///     log-rank test, 1 for Peto and Prentice's type, which weights early times more.
  /// - Throws: `Refusal` for fewer than 2 groups or very many, places outside, lists of
  ///   different lengths, or a negative power.
  public init(
    _ followUps: FollowUps, groups: [Int], count: Int, rho: Double = 0
  ) throws(Refusal) {
    guard count >= 2 else { throw .tooFew("groups", given: count, needed: 2) }
    let work = Double(count) * Double(count) * Double(followUps.count)
    guard work <= 2e9 else { throw .tooMany("children times squared groups", limit: 2_000_000_000) }
    guard groups.count == followUps.count else {
      throw .lengthsDiffer("the times", followUps.count, "the groups", groups.count)
    }
    guard groups.allSatisfy({ (0..<count).contains($0) }), rho >= 0, rho < .infinity else {
      throw .outOfRange("the groups and the power", allowed: "0 or more")
    }
    var sums = LogRankSums(count: count, rho: rho)
    for (step, survival) in GroupRiskStep.steps(followUps, groups: groups, count: count) {
      sums.add(step, survivalBefore: survival)
    }
    (observed, expected, covariance) = (sums.observed, sums.expected, sums.covariance)
  }

  /// The groups that take part.
  private var compared: [Int] { expected.indices.filter { expected[$0] > 0 } }

  /// The degrees of freedom: the groups that take part less one; nothing for fewer than two.
  public var freedom: Int? { compared.count > 1 ? compared.count - 1 : nil }

  /// The chi-squared statistic; nothing where it is undefined, as without events.
  public var chiSquared: Double? {
    guard freedom != nil else { return nil }
    let places = Array(compared.dropFirst())
    var block = Matrix(rows: places.count, columns: places.count)
    for (row, first) in places.enumerated() {
      for (column, second) in places.enumerated() { block[row, column] = covariance[first, second] }
    }
    let distances = places.map { observed[$0] - expected[$0] }
    guard let inverse = PositiveInverse(block) else { return nil }
    return inverse.quadraticForm(distances)
  }

  /// The p value of the chi-squared statistic; nothing where that is.
  public var pValue: Double? {
    guard let freedom, let chiSquared else { return nil }
    return Gamma.chiSquared(freedom: Double(freedom)).survival(chiSquared)
  }
}
