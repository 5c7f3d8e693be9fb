import Indicators
import Tallies

extension CellRemainders {
  /// People of one question among whom some of another are by definition.
  struct Around {
    /// The places of the other's parts in its partition.
    let parts: [Int]
    /// Whether they are everybody in a population.
    var isEverybody = false
    /// How many people they are in a cell, nil where the cell does not tell.
    let count: @Sendable (CellNumbers) -> Int?
  }

  /// The people of another question among whom those of a question are by definition.
  /// - Parameters:
  ///   - question: The question, whose people are divided as `CellNumbers.partition` does.
  ///   - width: Into how many parts.
  ///   - other: The other question.
  func around(_ question: Question, _ width: Int, in other: Question) -> [Around] {
    guard let own = indicators[question.indicator], let around = indicators[other.indicator],
      own.unit == around.unit
    else { return [] }
    var found: [Around] = []
    if own.population == around.population || own.population.isWithin(around.population) {
      found.append(Around(parts: Array(0..<width), isEverybody: true) { $0.everybody })
    }
    let isShare = own.measure.isProportion
    if isKnown(question, within: other) {
      found.append(Around(parts: isShare ? [0, 1] : [0]) { $0.known })
    }
    guard isShare else { return found }
    if question.isFirst(beside: other) { found.append(Around(parts: [0]) { $0.numerator }) }
    if other.isFirst(beside: question), around.measure.isProportion {
      found.append(Around(parts: [1]) { $0.known - $0.numerator })
    }
    if question.isOfYear, other == question.onTheDay {
      found.append(Around(parts: [1]) { $0.known - $0.numerator })
    }
    if AnswerGroup.exclusive.contains(where: { $0.contains(question) && $0.contains(other) }) {
      found.append(Around(parts: [0]) { $0.known - $0.numerator })
    }
    return found
  }
}

extension CellNumbers {
  /// The people of a question in parts: of a share those with the attribute, the others, and those
  /// whose answer is not known by the reason; of other measures those who are known and not.
  func partition(_ measure: Measure?) -> [Int] {
    let isShare = measure?.isProportion ?? false
    return (isShare ? [numerator, known - numerator] : [known]) + (unknown ?? [])
  }
}

extension Measure {
  /// Whether the answers are yes and no.
  var isProportion: Bool {
    if case .proportion = self { true } else { false }
  }
}
