import Studies

/// The comparison of areas as `findings.json` writes it.
struct DesignRecord: Encodable {
  private let evaluation: DesignEvaluation

  init(_ evaluation: DesignEvaluation) {
    self.evaluation = evaluation
  }

  private enum CodingKeys: String, CodingKey {
    case digest, question, outcomes, balance, tests
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(evaluation.digest, forKey: .digest)
    try container.encode(evaluation.design.question, forKey: .question)
    try container.encode(evaluation.tests, forKey: .tests)
    try container.encode(evaluation.outcomes.map(DesignRecordOutcome.init), forKey: .outcomes)
    try container.encode(evaluation.balance.map(DesignRecordBalance.init), forKey: .balance)
  }
}
