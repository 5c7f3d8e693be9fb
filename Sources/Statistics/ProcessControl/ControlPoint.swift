/// A point of an individuals chart with the rules that it meets.
///
/// A rule that needs limits is never met where there are none.
public struct ControlPoint: Sendable, Hashable, Codable {
  /// The value.
  public let value: Double
  /// On which side of the mean it lies.
  public let side: Side
  /// Whether it lies strictly beyond a limit.
  public let isOutside: Bool
  /// Whether it lies strictly beyond a near limit, but not beyond a limit.
  public let isClose: Bool
  /// Whether it is one of seven or more consecutive points strictly on one side of the mean.
  public internal(set) var isInShift = false
  /// The direction of the seven consecutive rising or falling points that it is one of.
  ///
  /// `.on` for none; of a point that ends one trend and starts another, that of the later one.
  public internal(set) var trend = Side.on
  /// Whether it is close to a limit, and so is another of three consecutive points that all lie on
  /// one side of the mean.
  public internal(set) var isInTwoOfThree = false

  init(_ value: Double, in segment: ControlSegment) {
    self.value = value
    side = Side(of: value, from: segment.mean)
    isOutside = segment.limits.map { !$0.contains(value) } ?? false
    isClose = !isOutside && segment.nearLimits.map { !$0.contains(value) } ?? false
  }

  /// The first rule met of: outside, trend, two of three, shift; nothing for common cause.
  public var specialCause: SpecialCause? {
    if isOutside { return side == .above ? .aboveUpperLimit : .belowLowerLimit }
    if trend != .on { return trend == .above ? .risingTrend : .fallingTrend }
    if isInTwoOfThree { return side == .above ? .twoOfThreeAbove : .twoOfThreeBelow }
    if isInShift { return side == .above ? .shiftAbove : .shiftBelow }
    return nil
  }
}
