/// How alike the values of one group are, compared with those of different groups.
///
/// The intraclass correlation from the analysis of variance of one way:
/// (MSB - MSW) / (MSB + (n0 - 1) MSW), where n0 = (N - sum n^2 / N) / (k - 1). It may be negative.
///
/// Source: Donner A (1986), A review of inference procedures for the intraclass correlation
/// coefficient in the one-way random effects model, Int Stat Rev 54:67-82, doi:10.2307/1403259.
public struct OneWayCorrelation: Sendable, Hashable {
  /// The mean square between the groups.
  public let between: Double
  /// The mean square within the groups.
  public let within: Double
  /// The groups' mean size, corrected for their differing sizes.
  public let meanSize: Double
  /// The size of all groups; nothing where it differs.
  public let commonSize: Int?
  /// The degrees of freedom between the groups.
  public let freedomBetween: Double
  /// The degrees of freedom within the groups.
  public let freedomWithin: Double

  /// Takes the groups' moments.
  ///
  /// - Parameter groups: the moments of at least two groups, none of them empty, at least one of
  ///   them with two values.
  /// - Throws: `Refusal.tooFew` for fewer groups or values.
  public init(_ groups: [Moments]) throws(Refusal) {
    guard groups.count >= 2 else { throw .tooFew("groups", given: groups.count, needed: 2) }
    guard groups.allSatisfy({ $0.count >= 1 }) else {
      throw .tooFew("values in each group", given: 0, needed: 1)
    }
    let all = groups.reduce(Moments.none) { $0.merged(with: $1) }
    freedomBetween = Double(groups.count - 1)
    freedomWithin = Double(all.count - groups.count)
    guard freedomWithin > 0 else {
      throw .tooFew("values in one of the groups", given: 1, needed: 2)
    }
    let squares = groups.map { group in
      let distance = group.difference(to: all)
      return group.size * distance * distance
    }
    between = squares.reduce(0, +) / freedomBetween
    within = groups.reduce(0) { $0 + $1.squares } / freedomWithin
    let unevenness = groups.reduce(0) { $0 + $1.size * ($1.size / all.size) }
    meanSize = (all.size - unevenness) / freedomBetween
    let first = groups[0].count
    commonSize = groups.allSatisfy { $0.count == first } ? first : nil
  }

  /// The intraclass correlation; nothing where all values are the same.
  public var correlation: Double? {
    let total = between + (meanSize - 1) * within
    return total > 0 ? (between - within) / total : nil
  }

  /// The mean square between over that within; nothing where all values are the same.
  public var ratio: Double? {
    within > 0 ? between / within : (between > 0 ? .infinity : nil)
  }

  /// The chance of a ratio at least as large if the groups did not differ.
  public var pValue: Double? { ratio.map { law.survival($0) } }

  /// The exact interval of the intraclass correlation, for groups of one size.
  ///
  /// Nothing where the sizes differ, for which there is no exact one, and where all values are the
  /// same.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval, or nothing.
  public func interval(level: Level = .ninetyFive) -> Interval? {
    guard let ratio, let commonSize else { return nil }
    return VarianceRatio(ratio, law: law).interval(level: level).map {
      Interval(
        lower: VarianceRatio.correlation($0.lower, size: Double(commonSize)),
        upper: VarianceRatio.correlation($0.upper, size: Double(commonSize)))
    }
  }

  private var law: FisherF { FisherF(numerator: freedomBetween, denominator: freedomWithin) }
}
