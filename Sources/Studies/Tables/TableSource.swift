/// Where a table of a study lies and how its columns and values are mapped.
public struct TableSource: Hashable, Sendable {
  /// What the table holds.
  public let schema: TableSchema
  /// The file's path as the study wrote it, relative to the study folder.
  public let file: String
  /// The heading in the file, by standard name, where it differs.
  public let columns: [String: String]
  /// The standard value, by standard column and the file's own value.
  public let values: [String: [String: String]]
  /// How the answers of a questionnaire are written in the file.
  public let answers: AnswerCoding

  /// A table's source with its parts.
  public init(
    schema: TableSchema, file: String, columns: [String: String] = [:],
    values: [String: [String: String]] = [:], answers: AnswerCoding = AnswerCoding()
  ) {
    self.answers = answers
    self.schema = schema
    self.file = file
    self.columns = columns
    self.values = values
  }
}
