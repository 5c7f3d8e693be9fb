/// Something about a study that its owners should know, though nothing is wrong.
public enum StudyNote: Hashable, Sendable, CustomStringConvertible {
  /// A table of the contract that this version does not read.
  case tableNotUsed(String)

  /// The note in plain English.
  public var description: String {
    switch self {
    case .tableNotUsed(let table):
      "study.yaml: the table \(table) is not used by this version of the toolkit."
    }
  }
}
