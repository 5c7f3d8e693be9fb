/// How p values are adjusted for the number of outcomes tested.
public enum MultiplicityMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Holm's step-down procedure: the chance of even one false finding stays as stated.
  ///
  /// Source: Holm S (1979), A simple sequentially rejective multiple test procedure, Scand J Stat
  /// 6:65-70.
  case holm
  /// Bonferroni's: each p value times their number.
  ///
  /// Source: Dunn OJ (1961), Multiple comparisons among means, J Am Stat Assoc 56:52-64,
  /// doi:10.1080/01621459.1961.10482090.
  case bonferroni

  /// The adjusted p values, in the order given, none above 1.
  ///
  /// - Parameter values: p values from 0 to 1.
  /// - Returns: the adjusted p values.
  public func adjusted(_ values: [Double]) -> [Double] {
    switch self {
    case .holm: return holm(values)
    case .bonferroni: return values.map { min(1, $0 * Double(values.count)) }
    }
  }

  private func holm(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var result = values
    var largest = 0.0
    for (rank, index) in order.enumerated() {
      largest = max(largest, min(1, values[index] * Double(values.count - rank)))
      result[index] = largest
    }
    return result
  }
}
