/// Which rows of a table a condition looks at.
public enum Filter: Hashable, Sendable, Codable {
  /// A column has one of some values.
  case oneOf(column: String, values: [String])
  /// A column of whole numbers has a number or more.
  case atLeast(column: String, number: Int)
}
