/// How p values are adjusted for the number of outcomes tested.
///
/// All but two hold the chance of even one false finding (the family-wise error rate) at the stated
/// level; `benjaminiHochberg` and `benjaminiYekutieli` hold the expected share of false findings
/// among the findings (the false discovery rate).
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
  /// Hochberg's step-up procedure, for outcomes that do not work against one another.
  ///
  /// Source: Hochberg Y (1988), A sharper Bonferroni procedure for multiple tests of significance,
  /// Biometrika 75:800-802, doi:10.1093/biomet/75.4.800.
  case hochberg
  /// Hommel's procedure: Simes' test of every set of outcomes, the sharpest of its kind.
  ///
  /// Source: Hommel G (1988), A stagewise rejective multiple test procedure based on a modified
  /// Bonferroni test, Biometrika 75:383-386, doi:10.1093/biomet/75.2.383.
  case hommel
  /// Sidak's: one minus the chance that none of that many independent p values is as small.
  ///
  /// Source: Sidak Z (1967), Rectangular confidence regions for the means of multivariate normal
  /// distributions, J Am Stat Assoc 62:626-633, doi:10.1080/01621459.1967.10482935.
  case sidak
  /// Holm's step-down procedure with Sidak's adjustment in each step.
  ///
  /// Source: Holland BS, Copenhaver MD (1987), An improved sequentially rejective Bonferroni test
  /// procedure, Biometrics 43:417-423, doi:10.2307/2531823.
  case holmSidak = "holm-sidak"
  /// Benjamini and Hochberg's false discovery rate.
  ///
  /// Source: Benjamini Y, Hochberg Y (1995), Controlling the false discovery rate, J R Stat Soc B
  /// 57:289-300, doi:10.1111/j.2517-6161.1995.tb02031.x.
  case benjaminiHochberg = "benjamini-hochberg"
  /// Benjamini and Yekutieli's false discovery rate, whatever the outcomes' dependence.
  ///
  /// Source: Benjamini Y, Yekutieli D (2001), The control of the false discovery rate in multiple
  /// testing under dependency, Ann Stat 29:1165-1188, doi:10.1214/aos/1013699998.
  case benjaminiYekutieli = "benjamini-yekutieli"

  /// The adjusted p values, in the order given, none above 1.
  ///
  /// Not a number throughout if any value is not one. Nothing given, nothing returned. Hommel's
  /// procedure takes time that grows with the square of the number of values: some seconds for
  /// 100,000.
  ///
  /// - Parameter values: p values from 0 to 1.
  /// - Returns: the adjusted p values.
  public func adjusted(_ values: [Double]) -> [Double] {
    guard !values.contains(where: \.isNaN) else { return values.map { _ in .nan } }
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    let adjusted = adjusted(ascending: order.map { values[$0] })
    var result = values
    for (rank, index) in order.enumerated() { result[index] = min(1, adjusted[rank]) }
    return result
  }

  /// The adjusted p values of sorted ones; some may be above 1.
  private func adjusted(ascending values: [Double]) -> [Double] {
    let family = OrderedPValues(values)
    return switch self {
    case .bonferroni: values.map { $0 * family.number }
    case .sidak: values.map { OrderedPValues.atLeastOne($0, of: family.number) }
    case .holm: family.steppedDown { $0 * $1 }
    case .holmSidak: family.steppedDown(OrderedPValues.atLeastOne)
    case .hochberg: family.steppedUp { value, rank in value * (family.number - rank + 1) }
    case .hommel: family.hommel
    case .benjaminiHochberg: family.steppedUp { value, rank in value * (family.number / rank) }
    case .benjaminiYekutieli:
      family.steppedUp { value, rank in value * (family.number / rank * family.harmonic) }
    }
  }
}
