/// All releases of an office, each chained to the one before by its digest.
///
/// Whoever changes, removes, adds or moves an entry breaks the chain. A released file carries the
/// digest of its entry, so that a ledger written anew from its start is told from the one by which
/// the file was released.
public struct ReleaseLedger: Hashable, Sendable {
  /// The digest before the first entry.
  public static let start = String(repeating: "0", count: 64)

  /// The entries, from the first.
  public let entries: [LedgerEntry]

  /// A ledger without entries.
  public init() {
    entries = []
  }

  /// A ledger with its entries.
  package init(entries: [LedgerEntry]) {
    self.entries = entries
  }

  /// The digest of the last entry.
  public var lastDigest: String { entries.last?.digest ?? Self.start }
}
