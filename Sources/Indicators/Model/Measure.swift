/// The arithmetic of an indicator, as a type, so that none can be given the wrong one.
public enum Measure: Hashable, Sendable, Codable {
  /// Children or families with an attribute, of those asked.
  case proportion(of: Condition)
  /// Events per child: the number of rows in the window that pass the filters.
  case rate(table: String, filters: [Filter])
  /// The mean of a score of a questionnaire, over the forms that stand for the moment.
  case mean(of: QuestionnaireScore)

  /// The tables that the measure reads.
  public var tables: [String] {
    switch self {
    case .proportion(let condition): condition.tables
    case .rate(let table, _): [table]
    case .mean(let score): [score.table]
    }
  }

  /// The score of a questionnaire that the measure reads, nil where it reads none.
  public var score: QuestionnaireScore? {
    switch self {
    case .proportion(of: .band(let score, _, _)), .mean(let score): score
    case .proportion, .rate: nil
    }
  }

  /// Whether the measure is a mean, so that a tally's numerator is a sum of scores and no count.
  public var isMean: Bool {
    if case .mean = self { true } else { false }
  }
}
