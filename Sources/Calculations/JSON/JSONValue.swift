/// A JSON value whose objects keep the order of their members.
///
/// The order matters: the columns of a regression stand in the order in which they are given.
/// `"Inf"`, `"-Inf"` and `"NaN"`, which JSON has no numbers for, are texts here and read as numbers
/// by `number`.
public enum JSONValue: Sendable, Hashable {
  /// Nothing.
  case null
  /// True or false.
  case flag(Bool)
  /// A whole number, written without a decimal point.
  case whole(Int)
  /// A number; one that is not finite is written as a text.
  case number(Double)
  /// A text.
  case text(String)
  /// Values in order.
  case list([JSONValue])
  /// Named values in order, each name once.
  case object([JSONMember])

  /// The value as a number; nothing if it is none.
  public var number: Double? {
    switch self {
    case .whole(let value): Double(value)
    case .number(let value): value
    case .text("Inf"): .infinity
    case .text("-Inf"): -.infinity
    case .text("NaN"): .nan
    default: nil
    }
  }

  /// The value as a text; nothing if it is none.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The values of a list; nothing if it is none.
  public var list: [JSONValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  /// The members of an object; nothing if it is none.
  public var members: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The value of a member of an object; nothing where there is none.
  public subscript(name: String) -> JSONValue? {
    members?.first { $0.name == name }?.value
  }
}
