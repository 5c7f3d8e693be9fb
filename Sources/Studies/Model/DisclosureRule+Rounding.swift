extension DisclosureRule.Rounding {
  /// A count as it leaves.
  ///
  /// To the nearest 5 or 10, a half upwards; to the midpoint of its six, 0 alone staying 0: 1 to 6
  /// become 3, 7 to 12 become 9. What is not more than another number is not more after rounding.
  ///
  /// Source of the midpoint: Bennett Institute for Applied Data Science, OpenSAFELY documentation,
  /// Rounding and redaction (midpoint 6 rounding).
  /// - Parameter count: A number of people, events or rows, from 0.
  /// - Returns: The rounded number.
  public func rounded(_ count: Int) -> Int {
    switch self {
    case .none: count
    case .five: (count + 2) / 5 * 5
    case .ten: (count + 5) / 10 * 10
    case .midpointSix: (count + 5) / 6 * 6 - (count > 0 ? 3 : 0)
    }
  }

  /// The most by which a rounded count differs from the count itself.
  public var greatestError: Int {
    switch self {
    case .none: 0
    case .five: 2
    case .ten: 5
    case .midpointSix: 3
    }
  }

  /// Of what every rounded count is a multiple; of midpoints, which are 3 more than a multiple of
  /// 6, and of their sums.
  public var base: Int {
    switch self {
    case .none: 1
    case .five: 5
    case .ten: 10
    case .midpointSix: 3
    }
  }

  /// The counts that may lie behind a rounded one.
  /// - Parameters:
  ///   - rounded: The rounded count, or the sum of several.
  ///   - files: Of how many rounded counts it is the sum.
  /// - Returns: The least and the most.
  public func counts(behind rounded: Int, files: Int = 1) -> ClosedRange<Int> {
    let (below, above) = errors
    guard self != .midpointSix || rounded > 0 else { return 0...0 }
    let least = max(self == .midpointSix ? 1 : 0, rounded - below * files)
    return least...max(least, rounded + above * files)
  }

  /// How far the counts that may lie behind one rounded count lie apart.
  public var spread: Int { errors.below + errors.above }

  /// How far a count may lie below and above its rounded one.
  private var errors: (below: Int, above: Int) {
    switch self {
    case .none: (0, 0)
    case .five: (2, 2)
    case .ten: (5, 4)
    case .midpointSix: (2, 3)
    }
  }
}
