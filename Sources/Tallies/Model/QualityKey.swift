/// The place of a count in the data-quality table.
public struct QualityKey: Hashable, Sendable, Codable {
  /// The table, such as attendance.
  public let table: String
  /// What was found, such as duplicate-row: the raw name of a `QualityRule`.
  public let rule: String

  /// A key with its parts.
  public init(table: String, rule: String) {
    self.table = table
    self.rule = rule
  }
}
