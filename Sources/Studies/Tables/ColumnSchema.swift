/// What a column of a table holds.
public struct ColumnSchema: Hashable, Sendable, Codable {
  /// How the texts of a column are read.
  public enum Kind: Hashable, Sendable, Codable {
    /// A pseudonym of a child or family.
    case identifier
    /// A code of an area of the study.
    case area
    /// A day: ISO 8601 or DD/MM/YYYY.
    case date
    /// A month of birth: YYYY-MM.
    case month
    /// An academic year: 2023/24 or 202324.
    case academicYear
    /// A term: autumn, spring or summer.
    case term
    /// One of some codes.
    case code([String])
    /// Any text, kept as a code of its own: values of a study's own indicators.
    case text
    /// A whole number, not negative.
    case count
    /// An answer of a questionnaire: a whole number of a range, as the instrument stores it.
    case answer(ClosedRange<Int>)
  }

  /// The standard heading.
  public let name: String
  /// How its texts are read.
  public let kind: Kind
  /// Whether the table must have it.
  public let required: Bool
  /// Whether a cell may be blank or carry a symbol for a missing value.
  public let blank: Bool

  /// A column with its parts.
  public init(_ name: String, _ kind: Kind, required: Bool = true, blank: Bool = false) {
    self.name = name
    self.kind = kind
    self.required = required
    self.blank = blank
  }
}
