public import Indicators

/// Why a release may not follow an earlier one.
public struct ReleaseConflict: Hashable, Sendable {
  /// What the two releases together would tell.
  public enum Reason: String, Hashable, Sendable {
    /// A number changed by so few that they could be singled out.
    case smallChange
    /// A number of the same day is withheld in one and shown in the other.
    case contradiction
  }

  /// The place in words.
  public let place: [String]
  /// The number, nil of a whole table.
  public let number: LedgerNumber?
  /// The number of the earlier entry.
  public let entry: Int
  /// The day of that entry's extract.
  public let extracted: CalendarDate
  /// What the two would tell.
  public let reason: Reason

  /// A conflict with its parts.
  public init(
    place: [String], number: LedgerNumber?, entry: Int, extracted: CalendarDate, reason: Reason
  ) {
    self.place = place
    self.number = number
    self.entry = entry
    self.extracted = extracted
    self.reason = reason
  }

  /// The reason in plain English, without any value.
  public var words: String {
    let name = (place + [number?.words ?? "the whole table"]).joined(separator: ", ")
    let told =
      switch reason {
      case .smallChange: "differs by so few that they could be singled out"
      case .contradiction: "is of the same day, withheld in one release and shown in the other"
      }
    return "\(name): \(told) (ledger entry \(entry), extract of \(extracted))."
  }
}
