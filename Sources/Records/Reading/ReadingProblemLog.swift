/// Gathers the problems of one file, so that all are reported at once.
final class ReadingProblemLog {
  private let file: String
  private var counts: [String: Int] = [:]
  private var lasts: [String: ReadingProblem] = [:]
  /// The latest fault with its rule, since bad files have the same fault in every row.
  private var latest: (fault: ReadingFault, rule: String)?
  /// The problems that are shown.
  private(set) var problems: [ReadingProblem] = []
  /// The number of all problems.
  private(set) var total = 0

  /// A log of a file without problems.
  init(file: String) {
    self.file = file
  }

  /// The problems that are only counted, in the order of those after which they are mentioned.
  var rests: [ReadingProblems.Rest] {
    problems.compactMap { problem in
      let rule = problem.fault.rule
      let more = counts[rule, default: 0] - ReadingProblems.shown
      guard more > 0, lasts[rule] == problem else { return nil }
      return ReadingProblems.Rest(last: problem, count: more)
    }
  }

  /// Adds a problem.
  func add(_ fault: ReadingFault, row: Int? = nil, column: String? = nil) {
    if fault != latest?.fault { latest = (fault, fault.rule) }
    let rule = latest?.rule ?? fault.rule
    counts[rule, default: 0] += 1
    total += 1
    guard counts[rule, default: 0] <= ReadingProblems.shown else { return }
    let problem = ReadingProblem(file: file, row: row, column: column, fault: fault)
    problems.append(problem)
    lasts[rule] = problem
  }
}
