/// A built-in indicator that a study does not count, and the tables that it would need.
public struct NotCollected: Hashable, Sendable, Codable {
  /// The indicator's name.
  public let indicator: String
  /// The tables that were not supplied.
  public let tables: [String]

  /// An indicator with the tables that were not supplied.
  public init(indicator: String, tables: [String]) {
    self.indicator = indicator
    self.tables = tables
  }
}
