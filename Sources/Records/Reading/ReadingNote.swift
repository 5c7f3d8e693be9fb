/// Something about an extract that its owners should know, though nothing is wrong.
public enum ReadingNote: Hashable, Sendable, CustomStringConvertible {
  /// Columns that the toolkit has no use for.
  case columnsNotUsed(file: String, columns: [String])
  /// A file that was not UTF-8.
  case readAsWindows1252(file: String)

  /// The note in plain English.
  public var description: String {
    switch self {
    case .columnsNotUsed(let file, let columns):
      "\(file): not used: \(columns.joined(separator: ", "))."
    case .readAsWindows1252(let file): "\(file): not UTF-8, read as Windows-1252."
    }
  }
}
