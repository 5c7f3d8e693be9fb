/// How the interval of a single proportion is found.
///
/// The raw names are those that stand in outputs.
public enum ProportionMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Wilson's score interval: the method of this library's reports.
  ///
  /// Source: Wilson EB (1927), J Am Stat Assoc 22:209-212, doi:10.1080/01621459.1927.10502953.
  case wilson
  /// Wilson's interval with a continuity correction.
  ///
  /// Source: Newcombe RG (1998), method 4, Stat Med 17:857-872,
  /// doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E.
  case wilsonCorrected = "wilson-cc"
  /// The exact interval of Clopper and Pearson, never too narrow.
  ///
  /// Source: Clopper CJ, Pearson ES (1934), Biometrika 26:404-413, doi:10.1093/biomet/26.4.404.
  case clopperPearson = "clopper-pearson"
  /// The interval of Jeffreys' prior, with the limits 0 and 1 at the ends.
  ///
  /// Source: Brown LD, Cai TT, DasGupta A (2001), Stat Sci 16:101-133, doi:10.1214/ss/1009213286.
  case jeffreys
  /// Agresti and Coull's adjusted interval, cut off at 0 and 1.
  ///
  /// Source: Agresti A, Coull BA (1998), Am Stat 52:119-126, doi:10.1080/00031305.1998.10480550.
  case agrestiCoull = "agresti-coull"
  /// The exact interval with mid-p tails.
  ///
  /// Source: Lancaster HO (1961), J Am Stat Assoc 56:223-234, doi:10.1080/01621459.1961.10482105.
  case midP = "mid-p-exact"
  /// The textbook interval, not cut off; kept for comparison with other work only.
  case wald

  /// The interval of a proportion.
  ///
  /// Nothing where the total is not above 0 or the count lies outside 0 to the total. Counts may be
  /// effective numbers, except for `midP`, which rounds nothing and so takes whole counts only.
  ///
  /// - Parameters:
  ///   - count: how many have the characteristic.
  ///   - total: how many there are.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(count: Double, total: Double, level: Level = .ninetyFive) -> Interval? {
    interval(Proportion(count: count, total: total), level: level)
  }

  /// The interval of a proportion.
  ///
  /// - Parameters:
  ///   - proportion: the count and the total.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(_ proportion: Proportion, level: Level = .ninetyFive) -> Interval? {
    guard proportion.isDefined else { return nil }
    switch self {
    case .wilson: return wilsonBounds(proportion, z: level.z)
    case .wilsonCorrected: return wilsonCorrectedBounds(proportion, z: level.z)
    case .clopperPearson: return clopperPearsonBounds(proportion, level: level)
    case .jeffreys: return jeffreysBounds(proportion, level: level)
    case .agrestiCoull: return agrestiCoullBounds(proportion, z: level.z).clamped(to: 0...1)
    case .midP: return midPBounds(proportion, level: level)
    case .wald: return waldBounds(proportion, z: level.z)
    }
  }

  /// The interval without the conventions at the ends of the scale.
  ///
  /// Agresti and Coull's is not cut off at 0 and 1, Jeffreys' limits are plain quantiles also where
  /// none or all have the characteristic; the others are as they always are. Undefined as
  /// `interval` is.
  ///
  /// - Parameters:
  ///   - proportion: the count and the total.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func rawInterval(_ proportion: Proportion, level: Level = .ninetyFive) -> Interval? {
    guard proportion.isDefined else { return nil }
    switch self {
    case .agrestiCoull: return agrestiCoullBounds(proportion, z: level.z)
    case .jeffreys: return jeffreysQuantiles(proportion, level: level)
    default: return interval(proportion, level: level)
    }
  }
}
