/// A named value of a JSON object.
public struct JSONMember: Sendable, Hashable {
  /// The member's name.
  public let name: String
  /// The member's value.
  public let value: JSONValue

  /// Makes a member.
  ///
  /// - Parameters:
  ///   - name: the member's name.
  ///   - value: the member's value.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}
