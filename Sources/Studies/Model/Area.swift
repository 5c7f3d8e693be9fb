public import Indicators

/// A council's area, with the day from which the pathway was offered there.
public struct Area: Hashable, Sendable, Codable {
  /// The nine-character code of the Office for National Statistics.
  public let code: String
  /// The name.
  public let name: String
  /// The day of rollout, nil for a comparison area.
  public let rollout: CalendarDate?

  /// An area with its parts.
  public init(code: String, name: String, rollout: CalendarDate?) {
    self.code = code
    self.name = name
    self.rollout = rollout
  }

  /// The arm of a child whose parent was imprisoned on a day.
  /// - Parameter day: The day of imprisonment.
  /// - Returns: The arm.
  public func arm(on day: CalendarDate) -> Arm {
    guard let rollout, rollout <= day else { return .comparison }
    return .rollout
  }

  /// The area as it stood on a day: a rollout that was still to come counts as none.
  /// - Parameter day: The day.
  /// - Returns: The area, without a day of rollout where that lies after the day.
  public func asSeen(on day: CalendarDate) -> Area {
    guard let rollout, rollout > day else { return self }
    return Area(code: code, name: name, rollout: nil)
  }

  /// The period that contains the day of rollout, nil for a comparison area.
  /// - Parameter length: The length of periods.
  /// - Returns: The period.
  public func rolloutPeriod(_ length: PeriodLength) -> StudyPeriod? {
    rollout.map { StudyPeriod(length, containing: $0) }
  }
}
