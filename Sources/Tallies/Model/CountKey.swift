/// The place of a plain count, such as children by the parent who was imprisoned.
public struct CountKey: Hashable, Sendable, Codable {
  /// What is counted, such as children or families.
  public let unit: String
  /// The question, such as parent; `recognised` for everyone.
  public let dimension: String
  /// The answer, such as mother; `unknown` where none was given.
  public let category: String
  /// Whom it is about.
  public let cell: Cell

  /// A key with its parts.
  public init(unit: String, dimension: String, category: String, cell: Cell) {
    self.unit = unit
    self.dimension = dimension
    self.category = category
    self.cell = cell
  }
}
