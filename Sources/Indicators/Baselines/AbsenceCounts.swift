/// Enrolments of a group over a full academic year, by how much school they missed.
public struct AbsenceCounts: Codable, Sendable, Hashable {
  /// Enrolments aged 5 to 15.
  public private(set) var enrolments: Int
  /// Those who missed 10 % or more of their own possible sessions.
  public private(set) var persistent: Int
  /// Those who missed 50 % or more.
  public private(set) var severe: Int

  /// Counts as published; all zero by default.
  public init(enrolments: Int = 0, persistent: Int = 0, severe: Int = 0) {
    self.enrolments = enrolments
    self.persistent = persistent
    self.severe = severe
  }

  /// The share of enrolments not above a threshold of attendance; nil without enrolments.
  public func absence(_ threshold: AttendanceThreshold) -> Double? {
    guard enrolments > 0 else { return nil }
    switch threshold {
    case .above90: return Double(persistent) / Double(enrolments)
    case .above50: return Double(severe) / Double(enrolments)
    }
  }

  static func += (total: inout AbsenceCounts, part: AbsenceCounts) {
    total.enrolments += part.enrolments
    total.persistent += part.persistent
    total.severe += part.severe
  }
}
