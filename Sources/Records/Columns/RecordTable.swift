import Studies

/// The rows of a table in columns, grouped by child or family.
///
/// Rows of one subject stand together, in the order of the file; duplicates and rows that were
/// left out are gone. A table of sessions has one column `term` (a term's ordinal) in place of
/// year and term, and `attended` also where the file gave `absent`.
struct RecordTable: Sendable {
  /// What the table holds.
  let schema: TableSchema
  /// The first row of each subject, and after the last subject the number of rows.
  let offsets: [Int32]
  /// The columns without the subject's.
  let columns: [RecordColumn]

  /// The rows of a child or family.
  func rows(of subject: Int) -> Range<Int> {
    Int(offsets[subject])..<Int(offsets[subject + 1])
  }

  /// The column with a name, nil where the file had none.
  func column(_ name: String) -> RecordColumn? {
    columns.first { $0.name == name }
  }
}
