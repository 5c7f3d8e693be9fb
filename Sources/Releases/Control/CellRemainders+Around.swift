import Indicators
import Tallies

extension CellRemainders {
  /// People of one question among whom some of another are by definition.
  struct Around {
    /// The places of the other's parts in its partition.
    let parts: [Int]
    /// The places of the parts of the other question into which they fall, nil where it is one.
    var answers: [Int]?
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
    let others = around.measure.isProportion ? [0, 1] : [0]
    if own.population == around.population || own.population.isWithin(around.population) {
      let reasons = (0..<3).map { others.count + $0 }
      found.append(Around(parts: Array(0..<width), answers: others + reasons) { $0.everybody })
    }
    let isShare = own.measure.isProportion
    let isKnown = links.known.isWithin(question, other)
    if isKnown {
      found.append(Around(parts: isShare ? [0, 1] : [0], answers: others) { $0.known })
    }
    let isLater = !isKnown && links.known.isWithin(other, question)
    let isOfOneKind = own.population == around.population && own.record == around.record
    guard isShare, isKnown || (isLater && isOfOneKind) else { return found }
    for (part, answer) in [true, false].enumerated() {
      if links.implies(answer, to: question, true, to: other) {
        found.append(Around(parts: [part]) { $0.yes(orNotFollowedUp: isLater) })
      }
      if links.implies(answer, to: question, false, to: other) {
        found.append(Around(parts: [part]) { $0.no(orNotFollowedUp: isLater) })
      }
    }
    return found
  }
}

extension CellNumbers {
  /// Those with an attribute, and with them those not followed up where these are meant too.
  fileprivate func yes(orNotFollowedUp isLater: Bool) -> Int? {
    isLater ? unknown.map { numerator + $0[2] } : numerator
  }

  /// Those without an attribute, and with them those not followed up where these are meant too.
  fileprivate func no(orNotFollowedUp isLater: Bool) -> Int? {
    isLater ? unknown.map { known - numerator + $0[2] } : known - numerator
  }

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
