/// The tables of one family of methods, with what they teach.
struct Section {
  let title: String
  /// One paragraph: which method to take when, and which fails when.
  let conclusion: String
  let tables: [CoverageTable]

  /// The lines of Markdown.
  var lines: [String] {
    ["## \(title)", "", conclusion, ""]
      + Array(tables.map(\.lines).joined(separator: [""]))
  }
}
