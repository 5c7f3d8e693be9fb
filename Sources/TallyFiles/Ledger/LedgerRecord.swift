public import Indicators
public import Releases
import Studies

/// A release as it is recorded: the ledger with it, and its entry there.
public struct LedgerRecord: Hashable, Sendable {
  /// The ledger with the release.
  public let ledger: ReleaseLedger
  /// The entry of the release.
  public let entry: LedgerEntry
  /// Whether the same content was in the ledger before, which is then left as it is.
  public let isRecordedAlready: Bool

  /// Records a release, unless together with an earlier one it would tell of a few people.
  ///
  /// The same content is recorded once: its first entry stands for it, whatever the day.
  /// - Parameters:
  ///   - released: What is released.
  ///   - date: The day that stands on the release.
  ///   - ledger: The ledger of all earlier releases.
  /// - Throws: `ReleaseConflicts` with every number that may not be shown beside an earlier one;
  ///   `EncodingError` where a number that the study declares is not finite.
  public init(
    of released: ReleasedTallies, date: CalendarDate, in ledger: ReleaseLedger
  ) throws {
    let content = try Self.content(of: released)
    if let entry = ledger.entries.first(where: { $0.content == content }) {
      (self.ledger, self.entry, isRecordedAlready) = (ledger, entry, true)
      return
    }
    let draft = LedgerEntry(released, date: date, content: content, after: ledger)
    let conflicts = ledger.conflicts(of: draft)
    guard conflicts.isEmpty else { throw ReleaseConflicts(conflicts) }
    entry = draft.sealed(LedgerEntryTree.digest(of: draft))
    self.ledger = ReleaseLedger(entries: ledger.entries + [entry])
    isRecordedAlready = false
  }

  /// The digest of released content: of its file without the toolkit's version and the entry.
  /// - Parameter released: What is released.
  /// - Throws: `EncodingError` where a number that the study declares is not finite.
  public static func content(of released: ReleasedTallies) throws -> String {
    let text = try TallyFile(.released(released, ledgerEntry: nil), toolkit: "").text()
    return SHA256.hexadecimal(of: Array(text.utf8))
  }
}
