/// The published figures built into the program, and how their table is read.
///
/// The table's first letter says what a row is: D a definition, P a period, A an area, S a source,
/// T a stratum, N a note, R a figure that refers to them by number.
enum BaselineCatalogue {
  /// What reading the table gives.
  struct Contents {
    /// The figures, in the table's order.
    var figures: [Baseline] = []
    /// Rows that could not be read; none, unless the table was written wrongly.
    var unreadable = 0
  }

  /// Reads the built-in table.
  static func read() -> Contents {
    text.withUTF8Buffer { read($0) }
  }

  /// Reads a table in the built-in form.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Contents {
    var fields = SeparatedFields(bytes)
    var tables = BaselineTables()
    var contents = Contents()
    contents.figures.reserveCapacity(4_096)
    while !fields.isAtEnd {
      if !read(&fields, into: &tables, &contents.figures) { contents.unreadable += 1 }
      fields.nextRow()
    }
    return contents
  }

  /// Reads one row; false where it is not of a known form.
  private static func read(
    _ fields: inout SeparatedFields, into tables: inout BaselineTables,
    _ figures: inout [Baseline]
  ) -> Bool {
    let kind = fields.letter()
    guard kind == UInt8(ascii: "R") else { return tables.read(&fields, kind: kind) }
    guard let figure = tables.figure(&fields) else { return false }
    figures.append(figure)
    return true
  }
}
