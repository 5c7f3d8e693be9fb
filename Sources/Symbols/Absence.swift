/// Why there is no number, with the shorthand of the Government Statistical Service.
///
/// The raw value is the shorthand with its brackets, as it stands in reports and spreadsheets.
/// Source: Government Analysis Function, Using symbols in tables, definitions and help.
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

  /// The shorthand of the Government Statistical Service, with its brackets.
  public var gss: String { rawValue }

  /// The shorthand as files for the Department for Education have it, without brackets.
  public var dfe: String { String(rawValue.dropFirst().dropLast()) }

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
