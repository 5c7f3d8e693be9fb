import KPIs
import Studies

extension KPIBreakdown {
  /// Whether it is by sex.
  var isSex: Bool {
    if case .sex = self { true } else { false }
  }

  /// The group in plain words, for a list and a title.
  var group: String {
    switch self {
    case .total: "Everyone"
    case .arm(.rollout): "Where and when the pathway ran"
    case .arm(.comparison): "Where or when it did not run"
    case .sex("F"): "Girls"
    case .sex("M"): "Boys"
    case .sex: "Sex not recorded"
    case .period: label
    }
  }
}
