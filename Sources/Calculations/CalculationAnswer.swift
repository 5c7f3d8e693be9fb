/// What came of one case.
public struct CalculationAnswer: Sendable, Hashable {
  /// How a case ended.
  public enum Outcome: Sendable, Hashable {
    /// The results by name.
    case result(JSONValue)
    /// The input is invalid, for this reason.
    case refused(String)
    /// There is no such method.
    case unsupported(String)
  }

  /// The case's id as it was given; null without one.
  public let id: JSONValue
  /// How the case ended.
  public let outcome: Outcome

  /// The answer as it is printed.
  public var jsonValue: JSONValue {
    let answer =
      switch outcome {
      case .result(let result): JSONMember("result", result)
      case .refused(let reason): JSONMember("error", .text(reason))
      case .unsupported: JSONMember("unsupported", .flag(true))
      }
    return .object([JSONMember("id", id), answer])
  }
}
