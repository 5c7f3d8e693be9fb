/// Why a form has no scores.
public struct FormFault: Error, Sendable, Hashable {
  /// The kinds of fault.
  public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
    /// An answer that the form does not offer.
    case outOfRange = "out_of_range"
    /// An answer that is not a whole number.
    case notAnInteger = "not_an_integer"
    /// An answer to a question that is not on the form.
    case unknownItem = "unknown_item"
    /// A form that the instrument does not have.
    case unknownVersion = "unknown_version"
    /// More or fewer items than the form has.
    case itemCount = "item_count"
  }

  /// The kind of fault.
  public let code: Code
  /// The column in which it is, such as item10 or home.
  public let column: String

  /// Makes a fault.
  ///
  /// - Parameters:
  ///   - code: the kind of fault.
  ///   - column: the column in which it is.
  public init(_ code: Code, _ column: String) {
    self.code = code
    self.column = column
  }
}

extension FormFault: CustomStringConvertible {
  /// The code and the column, never the answer.
  public var description: String { "\(code.rawValue) \(column)" }
}
