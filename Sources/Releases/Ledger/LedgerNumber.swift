/// A number of people or events that a ledger keeps of a figure.
public enum LedgerNumber: String, Hashable, Sendable, CaseIterable {
  /// With the attribute, or events.
  case numerator
  /// Without the attribute, of shares.
  case others
  /// Whose answer is known.
  case denominator
  /// Linked and followed up, but not known.
  case missing
  /// Not linked.
  case notLinked = "not_linked"
  /// Not followed up.
  case notFollowedUp = "not_followed_up"
  /// Everybody whom the question is about, where all parts are shown.
  case everybody
  /// With the attribute at both moments.
  case yesYes = "yes_yes"
  /// With the attribute before only.
  case yesNo = "yes_no"
  /// With the attribute after only.
  case noYes = "no_yes"
  /// Without the attribute at both moments.
  case noNo = "no_no"
  /// Pairs of scores.
  case pairs
  /// A plain count.
  case count

  /// The number in words.
  public var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
