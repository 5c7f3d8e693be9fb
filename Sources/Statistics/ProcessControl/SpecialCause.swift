/// Why a point of a control chart is unlikely to be mere chance.
public enum SpecialCause: String, Sendable, Hashable, Codable, CaseIterable {
  /// Beyond the upper limit.
  case aboveUpperLimit = "above-upper-limit"
  /// Beyond the lower limit.
  case belowLowerLimit = "below-lower-limit"
  /// One of seven consecutive rising points.
  case risingTrend = "rising-trend"
  /// One of seven consecutive falling points.
  case fallingTrend = "falling-trend"
  /// One of two points close to the upper limit among three above the mean.
  case twoOfThreeAbove = "two-of-three-above"
  /// One of two points close to the lower limit among three below the mean.
  case twoOfThreeBelow = "two-of-three-below"
  /// One of seven consecutive points above the mean.
  case shiftAbove = "shift-above"
  /// One of seven consecutive points below the mean.
  case shiftBelow = "shift-below"
}
