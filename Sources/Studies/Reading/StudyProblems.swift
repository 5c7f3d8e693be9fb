/// Everything wrong in a study file, by line.
public struct StudyProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, in the order of the file.
  public let problems: [StudyProblem]

  /// Problems in the order of the file.
  public init(_ problems: [StudyProblem]) {
    self.problems = problems
  }

  /// One line for each problem.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
