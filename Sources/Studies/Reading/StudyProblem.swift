/// Something wrong in a study file, and where.
public struct StudyProblem: Error, Hashable, Sendable {
  /// The line of the study file, from 1, nil where it concerns the whole.
  public let line: Int?
  /// The keys that lead to the place, such as `areas[2].code`; empty for the whole file.
  public let key: String
  /// What is wrong.
  public let fault: StudyFault

  /// A problem with its parts.
  public init(line: Int?, key: String, fault: StudyFault) {
    self.line = line
    self.key = key
    self.fault = fault
  }
}
