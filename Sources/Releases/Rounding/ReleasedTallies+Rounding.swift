import Studies
import Tallies

extension ReleasedTallies {
  /// The same with every count rounded that is shown, as the study declares.
  func rounded() -> ReleasedTallies {
    guard isRounded else { return self }
    return ReleasedTallies(
      shown: RoundedTallies(shown.study).set(shown),
      suppressed: suppressed, hidden: hidden, withheldPairs: withheldPairs,
      withheldParts: withheldParts, withheldCounts: withheldCounts,
      withheldTables: withheldTables, files: files)
  }

  /// Whether its counts are rounded.
  package var isRounded: Bool { shown.study.disclosure.round != .none }

  /// How far the counts behind a shown one lie apart, 0 where none is rounded.
  package var spread: Int { shown.study.disclosure.round.spread * files }

  /// The most by which a count of it differs from the count of people, 0 where none is rounded.
  public var greatestError: Int { shown.study.disclosure.round.greatestError * files }
}
