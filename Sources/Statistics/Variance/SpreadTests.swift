import RealModule

/// Tests of whether several groups are equally spread.
public enum SpreadTests {
  /// What distances within a group are measured from.
  public enum Centre: String, Sendable, Hashable, Codable, CaseIterable {
    /// The mean, as Levene.
    case mean = "levene"
    /// The median, as Brown and Forsythe: sounder where values are skewed.
    case median = "brown-forsythe"
  }

  /// The analysis of variance of distances from each group's centre.
  ///
  /// - Parameters:
  ///   - groups: two groups at least, none empty.
  ///   - centre: what distances are measured from.
  /// - Returns: the analysis; its test is nothing where distances do not differ within groups.
  /// - Throws: `Refusal` if there are fewer groups, one is empty or a value is not finite.
  /// Source: Levene H (1960), Robust tests for equality of variances, in: Olkin I (ed),
  /// Contributions to probability and statistics, Stanford University Press; Brown MB, Forsythe AB
  /// (1974), Robust tests for the equality of variances, J Am Stat Assoc 69:364-367,
  /// doi:10.1080/01621459.1974.10482955.
  public static func distances(
    _ groups: [[Double]], from centre: Centre
  ) throws(Refusal) -> OneWayAnalysis {
    try OneWayAnalysis(
      groups.map { values throws(Refusal) in
        let moments = try Moments(values)
        switch centre {
        case .mean: return values.map { abs(($0 - moments.mean) - moments.meanRemainder) }
        case .median:
          let (lower, upper) = middle(of: values)
          return values.map { abs(($0 - lower) + ($0 - upper)) / 2 }
        }
      })
  }

  /// The two middle values, the same one twice where their number is odd; 0 of none.
  private static func middle(of values: [Double]) -> (lower: Double, upper: Double) {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return (0, 0) }
    return (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
  }

  /// Bartlett's test of equal variances, sensitive to values that are not normal.
  ///
  /// Undefined where a group has one value or no spread. With u_i = s_i^2 / s^2 - 1, whose weighted
  /// sum is 0, the statistic is the sum of (n_i - 1) (u_i - log(1 + u_i)), in which nothing
  /// cancels, over its correction.
  ///
  /// - Parameter groups: the moments of two groups at least.
  /// - Returns: the test, or nothing.
  /// Source: Bartlett MS (1937), Properties of sufficiency and statistical tests, Proc R Soc Lond A
  /// 160:268-282, doi:10.1098/rspa.1937.0109.
  public static func bartlett(_ groups: [Moments]) -> ChiSquaredTest? {
    let parts = groups.compactMap { group in
      group.variance.flatMap { $0 > 0 ? (freedom: group.size - 1, variance: $0) : nil }
    }
    guard parts.count == groups.count, parts.count >= 2 else { return nil }
    let freedom = parts.reduce(0) { $0 + $1.freedom }
    let pooled = parts.reduce(0) { $0 + $1.freedom / freedom * $1.variance }
    let statistic = parts.reduce(0) { sum, part in
      sum + part.freedom * SpecialFunctions.poissonDeviance(1, mean: part.variance / pooled)
    }
    let inverses = parts.reduce(0) { $0 + 1 / $1.freedom } - 1 / freedom
    let between = Double(parts.count - 1)
    return ChiSquaredTest(statistic / (1 + inverses / (3 * between)), freedom: between)
  }
}
