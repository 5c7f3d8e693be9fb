/// A data file for Explore Education Statistics with its file of metadata.
public struct EESFile: Hashable, Sendable {
  /// The name of the data file without its ending.
  public let name: String
  /// The data: one row for each indicator, place and breakdown.
  public let csv: String
  /// What the columns are.
  public let meta: String

  /// A file with its parts.
  init(name: String, csv: String, meta: String) {
    self.name = name
    self.csv = csv
    self.meta = meta
  }
}
