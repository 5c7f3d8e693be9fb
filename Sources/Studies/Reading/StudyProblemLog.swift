/// Gathers problems while a study file is read, so that all are reported at once.
final class StudyProblemLog {
  /// The problems so far.
  private(set) var problems: [StudyProblem] = []

  /// Adds a problem.
  func add(_ problem: StudyProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }
}
