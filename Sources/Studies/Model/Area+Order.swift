extension Area: Comparable {
  /// The order of areas in a study, whatever the order in which they were declared: by day of
  /// rollout, those without one last, and by code.
  public static func < (first: Area, second: Area) -> Bool {
    switch (first.rollout, second.rollout) {
    case (let one?, let other?) where one != other: one < other
    case (nil, _?): false
    case (_?, nil): true
    default: first.code < second.code
    }
  }
}
