/// A column of a table on a sheet.
public struct SheetColumn: Hashable, Sendable {
  /// Its heading, unlike all others of the table.
  public let heading: String
  /// Its width in characters.
  public let width: Int

  /// A column with its parts.
  public init(_ heading: String, width: Int = 14) {
    self.heading = heading
    self.width = width
  }
}
