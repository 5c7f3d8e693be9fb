import Studies

/// A standard column and where it stands in a file.
struct ColumnBinding {
  /// The standard column.
  let schema: ColumnSchema
  /// The heading in the file.
  let heading: String
  /// The field of each record.
  let field: Int
}
