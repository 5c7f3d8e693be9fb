/// A table with one heading row and row headings in its first column.
public struct Table: Hashable, Sendable {
  /// The anchor, unique in the document.
  public let id: String
  /// What the table shows.
  public let caption: String
  /// The columns.
  public let columns: [Column]
  /// The rows: as many cells as columns.
  public let rows: [Row]
  /// Notes under the table.
  public let notes: [[Inline]]

  /// A table with its parts.
  public init(
    id: String, caption: String, columns: [Column], rows: [Row], notes: [[Inline]] = []
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// Whether its cells are numbers, set to the right.
    public let numeric: Bool

    /// A column with its parts.
    public init(_ title: String, numeric: Bool = true) {
      self.title = title
      self.numeric = numeric
    }
  }

  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// How a row stands among the others.
    public enum Rank: String, Hashable, Sendable {
      /// A row like the others.
      case plain
      /// A total, set apart.
      case total
      /// A heading of the rows after it, with one cell.
      case group
    }

    /// The cells.
    public let cells: [Value]
    /// How the row stands among the others.
    public let rank: Rank

    /// A row with its cells.
    public init(_ cells: [Value], rank: Rank = .plain) {
      self.cells = cells
      self.rank = rank
    }
  }
}
