/// Something wrong in an extract, and where: never the value of a child.
public struct ReadingProblem: Hashable, Sendable {
  /// The file's path as the study wrote it.
  public let file: String
  /// The row as a spreadsheet shows it, the heading's being 1; nil where it concerns the file.
  public let row: Int?
  /// The column's heading, nil where it concerns the row.
  public let column: String?
  /// What is wrong.
  public let fault: ReadingFault

  /// A problem with its parts.
  public init(file: String, row: Int? = nil, column: String? = nil, fault: ReadingFault) {
    self.file = file
    self.row = row
    self.column = column
    self.fault = fault
  }
}
