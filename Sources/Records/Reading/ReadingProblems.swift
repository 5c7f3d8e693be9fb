/// Everything wrong in a study's extracts: at most twenty of one rule and file, the rest counted.
public struct ReadingProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// Further problems of one rule in one file, which are only counted.
  public struct Rest: Hashable, Sendable {
    /// The problem after which they are mentioned.
    public let last: ReadingProblem
    /// Their number.
    public let count: Int
  }

  /// How many problems of one rule and file are shown.
  public static let shown = 20

  /// The problems that are shown, by file and row.
  public let problems: [ReadingProblem]
  /// The problems that are only counted.
  public let rests: [Rest]
  /// The number of all problems.
  public let total: Int

  /// The problems of several files, in the order of the files.
  init(_ logs: [ReadingProblemLog]) {
    problems = logs.flatMap(\.problems)
    rests = logs.flatMap(\.rests)
    total = logs.reduce(0) { $0 + $1.total }
  }

  /// One line for each problem that is shown, and their number at the end.
  public var description: String {
    var lines: [String] = []
    for problem in problems {
      lines.append(problem.description)
      for rest in rests where rest.last == problem {
        lines.append("\(problem.file): and \(rest.count) more of this kind")
      }
    }
    let files = Set(problems.map(\.file)).count
    lines.append(
      "\(total) \(total == 1 ? "problem" : "problems") in \(files) \(files == 1 ? "file" : "files")"
    )
    return lines.joined(separator: "\n")
  }
}
