/// What a study declares of its questionnaires before anything is counted.
public struct QuestionnaireRules: Hashable, Sendable, Codable {
  /// The spread and reliability by which a change of one child is called reliable.
  public let reliableChange: [DeclaredReliability]
  /// Why the children are a group at high risk, so that added value may be worked out; nil where
  /// the study does not declare it.
  public let highRisk: String?

  /// Rules, by default none.
  public init(reliableChange: [DeclaredReliability] = [], highRisk: String? = nil) {
    self.reliableChange = reliableChange
    self.highRisk = highRisk
  }
}
