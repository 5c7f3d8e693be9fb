/// Which way an indicator is meant well.
public enum KPIDirection: String, Hashable, Sendable, Codable, CaseIterable {
  /// More is meant well, such as attendance.
  case more
  /// Fewer or less is meant well, such as suspension.
  case fewer
  /// Neither: it describes need, or who is known to a service.
  case neither
}
