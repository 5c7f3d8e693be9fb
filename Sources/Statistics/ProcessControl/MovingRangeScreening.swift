/// Whether moving ranges that are out of control themselves widen the limits of a chart.
public enum MovingRangeScreening: String, Sendable, Hashable, Codable, CaseIterable {
  /// All moving ranges count.
  case none
  /// Ranges of 3.267 times their mean and more are left out once, and the mean is found anew.
  ///
  /// Source: Nelson LS (1982), Control charts for individual measurements, J Qual Technol
  /// 14:172-173, doi:10.1080/00224065.1982.11978811.
  case once
}
