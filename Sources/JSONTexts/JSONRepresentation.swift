/// What a JSON text is read into.
package protocol JSONRepresentation {
  /// How many brackets may stand inside each other.
  static var deepest: Int { get }
  /// Whether a name may stand twice in an object.
  static var allowsDoubledNames: Bool { get }

  /// Nothing.
  static var nothing: Self { get }
  /// True or false.
  static func flag(_ flag: Bool) -> Self
  /// A text.
  static func text(_ text: String) -> Self
  /// A number from its digits, as they stand; nil where it cannot be held.
  static func number(digits: String) -> Self?
  /// Values in order.
  static func list(_ values: [Self]) -> Self
  /// Named values in order.
  static func object(named members: [(name: String, value: Self)]) -> Self
}
