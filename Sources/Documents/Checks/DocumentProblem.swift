/// Something that keeps a document from being read as it should.
public enum DocumentProblem: Hashable, Sendable, CustomStringConvertible {
  /// Two things have one id.
  case repeatedID(String)
  /// An id that is not made of lower case letters, digits and hyphens.
  case unusableID(String)
  /// A reference or link to an id that nothing has.
  case missingTarget(String)
  /// A row of a table with more or fewer cells than columns; rows count from one.
  case raggedRow(table: String, row: Int)
  /// A figure without a title or text alternative.
  case silentFigure(String)

  /// The problem in words.
  public var description: String {
    switch self {
    case .repeatedID(let id): "the id \(id) is used twice"
    case .unusableID(let id): "the id \(id) is not lower case letters, digits and hyphens"
    case .missingTarget(let id): "nothing has the id \(id), to which the text refers"
    case .raggedRow(let table, let row): "row \(row) of table \(table) has too few or many cells"
    case .silentFigure(let id): "figure \(id) has no title or no text alternative"
    }
  }
}
