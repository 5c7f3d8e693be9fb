/// Why a text is not JSON, and where.
public struct JSONFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of fault it is.
  public enum Kind: Sendable, Hashable {
    /// The text ends before it is complete.
    case truncated
    /// Something stands there that may not.
    case unexpected
    /// Brackets stand inside brackets, deeper than is read.
    case tooDeep
  }

  /// What kind of fault it is.
  public let kind: Kind
  /// The line of the fault, from 1.
  public let line: Int
  /// The column of the fault, counted in bytes from 1.
  public let column: Int
  /// What was expected there.
  public let reason: String

  /// Where and what, as a sentence.
  public var description: String { "line \(line), column \(column): \(reason)" }
}
