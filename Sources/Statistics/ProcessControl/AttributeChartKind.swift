/// What an attribute chart is drawn of.
///
/// Sources: Shewhart WA (1931), Economic control of quality of manufactured product, Van Nostrand;
/// the charts of Laney: Laney DB (2002), Improved control charts for attributes, Qual Eng
/// 14:531-537, doi:10.1081/QEN-120003555.
public enum AttributeChartKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Shares.
  case p
  /// Rates per unit of exposure.
  case u
  /// Counts of equal chances.
  case c
  /// Shares that vary more, or less, than the binomial law has it.
  case laneyP = "p'"
  /// Rates that vary more, or less, than the Poisson law has it.
  case laneyU = "u'"

  /// Whether the spread between periods is estimated too.
  var isLaney: Bool { self == .laneyP || self == .laneyU }

  /// Whether values are shares, which do not exceed 1.
  var isShare: Bool { self == .p || self == .laneyP }
}
