/// A share of possible sessions that attendance is strictly above.
public enum AttendanceThreshold: String, Codable, Sendable, Hashable, CaseIterable {
  /// Above 90 %: not persistently absent.
  case above90 = "above-90"
  /// Above 50 %: not severely absent.
  case above50 = "above-50"

  /// The full-year measure of those not above it.
  var absenceMeasure: String {
    switch self {
    case .above90: "absence.persistent.pct"
    case .above50: "absence.severe.pct"
    }
  }
}
