/// Why a text is not JSON, and where.
public struct JSONFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line of the fault, from 1.
  public let line: Int
  /// The column of the fault, counted in bytes from 1.
  public let column: Int
  /// What was expected there.
  public let reason: String

  /// Where and what, as a sentence.
  public var description: String { "line \(line), column \(column): \(reason)" }
}
