import Indicators

/// On which side of no difference harm lies.
enum HarmSide {
  /// More of it is worse, as with suspensions.
  case higher
  /// Less of it is worse, as with attendance.
  case lower

  /// The side of an indicator, nil where it is neither good nor bad by itself.
  ///
  /// Free meals, support for special needs, contacts and early help may mean that need grew or that
  /// help came. For these and for a study's own indicators no one-sided claim is made.
  init?(_ indicator: Indicator) {
    guard let side = Self.declared[indicator.id] else { return nil }
    self = side
  }

  private static let declared: [String: HarmSide] = [
    "accepted": .lower, "second-offer-accepted": .lower,
    "attendance-above-90": .lower, "attendance-above-50": .lower,
    "suspended": .higher, "suspension-rate": .higher, "social-care": .higher,
    "sdq-total": .higher, "sdq-high": .higher, "sdq-internalising": .higher,
    "sdq-externalising": .higher, "sdq-impact": .higher, "sdq-prosocial": .lower,
    "parental-stress": .higher, "parental-stress-prorated": .higher,
  ]
}
