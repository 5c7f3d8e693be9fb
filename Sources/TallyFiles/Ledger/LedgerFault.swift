/// Why a ledger is refused: the first line that cannot be as it was written.
public struct LedgerFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The reason in plain English.
  public let reason: String

  /// A fault with its parts.
  public init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }

  /// The line and the reason.
  public var description: String { "line \(line): \(reason)" }
}
