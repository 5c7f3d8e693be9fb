/// Why a cell has no value, with the shorthand of the Government Statistical Service.
public enum Absence: String, Hashable, Sendable, CaseIterable {
  /// Suppressed to protect people.
  case suppressed = "[c]"
  /// Not available.
  case notAvailable = "[x]"
  /// Not applicable.
  case notApplicable = "[z]"
  /// Rounds to zero but is not zero.
  case low = "[low]"
  /// Of low reliability.
  case unreliable = "[u]"

  /// What the shorthand means.
  public var meaning: String {
    switch self {
    case .suppressed: "suppressed to protect people"
    case .notAvailable: "not available"
    case .notApplicable: "not applicable"
    case .low: "rounds to zero but is not zero"
    case .unreliable: "too few to be reliable"
    }
  }
}
