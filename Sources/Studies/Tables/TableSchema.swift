/// What a table of a study holds: data, so that a study can declare its own.
public struct TableSchema: Hashable, Sendable, Codable {
  /// How the rows of a table lie in time.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// One row for each child: `children`.
    case cohort
    /// Rows with `from` and `to`: open on half-open intervals of days.
    case spells
    /// Rows with `date`.
    case events
    /// Rows with `year` and `term`, and counts of sessions.
    case sessions
    /// Rows without a date.
    case facts
    /// Forms of a questionnaire: rows with `date` and the answers.
    case forms
  }

  /// Whom the rows are about.
  public enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
    /// A child, by the column `child`.
    case child
    /// A family, by the column `family`.
    case family
  }

  /// The name, such as attendance.
  public let name: String
  /// How its rows lie in time.
  public let kind: Kind
  /// Whom its rows are about.
  public let subject: Subject
  /// Its columns, the subject's first.
  public let columns: [ColumnSchema]

  /// A table with its columns.
  public init(name: String, kind: Kind, subject: Subject, columns: [ColumnSchema]) {
    self.name = name
    self.kind = kind
    self.subject = subject
    self.columns = columns
  }
}
