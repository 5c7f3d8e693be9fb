/// Why a calculation has no result: what is wrong with its input.
public struct CalculationFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, and what is allowed, as a sentence without full stop.
  public let description: String

  /// Makes a fault.
  ///
  /// - Parameter description: what is wrong, and what is allowed.
  public init(_ description: String) {
    self.description = description
  }
}
