public import Releases

extension ReleaseLedger {
  /// The name that tells such a file from all others.
  public static let format = "paramount-release-ledger"

  /// The ledger's text: a line that counts the entries, then each entry on a line of its own.
  public var text: String {
    ([header] + entries.map(LedgerEntryTree.line)).map { $0 + "\n" }.joined()
  }

  /// The first line: without it, nobody could tell that the last entry was taken away.
  private var header: String {
    JSONTree.object([
      JSONTree.Member("format", .text(Self.format)), JSONTree.Member("version", .count(1)),
      JSONTree.Member("entries", .count(entries.count)),
      JSONTree.Member("last", .text(lastDigest)),
    ]).lineText
  }

  /// Reads a ledger, and refuses it where any line is not as it was written.
  ///
  /// Each line must be the line that its own content gives, with a digest that fits, the number
  /// that comes next and the digest of the line before; the first must count them.
  /// - Parameter bytes: All of the file.
  /// - Throws: `LedgerFault` with the first line that is wrong.
  public init(reading bytes: [UInt8]) throws(LedgerFault) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, !lines.isEmpty else {
      throw LedgerFault(
        line: max(1, lines.count + 1), reason: "the ledger ends before the line is complete.")
    }
    let header = String(decoding: lines.removeFirst(), as: UTF8.self)
    guard header.hasPrefix("{\"format\":\"\(Self.format)\",\"version\":1,") else {
      throw LedgerFault(
        line: 1, reason: "this is no release ledger of version 1, which paramount release writes.")
    }
    var ledger = ReleaseLedger()
    for line in lines { ledger = try ledger.reading(Array(line)) }
    guard ledger.header == header else {
      throw LedgerFault(
        line: 1,
        reason:
          "it does not fit the \(lines.count) entries that follow: an entry was taken away or "
          + "added at the end, or this line was changed.")
    }
    self = ledger
  }

  /// The ledger with the entry of its next line.
  private func reading(_ bytes: [UInt8]) throws(LedgerFault) -> ReleaseLedger {
    let line = entries.count + 2
    let entry: LedgerEntry
    do {
      entry = try LedgerEntryReading.entry(try JSONTree(parsing: bytes))
    } catch let fault as TallyFileFault {
      throw LedgerFault(line: line, reason: fault.description)
    } catch {
      throw LedgerFault(line: line, reason: "the line is no JSON.")
    }
    guard entry.digest == LedgerEntryTree.digest(of: entry),
      Array(LedgerEntryTree.line(of: entry).utf8) == bytes
    else {
      throw LedgerFault(line: line, reason: "the entry was changed after it was written.")
    }
    guard entry.number == entries.count + 1, entry.before == lastDigest else {
      throw LedgerFault(
        line: line,
        reason: "the entry does not follow the line before: entries were taken away, added or put "
          + "in another order.")
    }
    return ReleaseLedger(entries: entries + [entry])
  }
}
