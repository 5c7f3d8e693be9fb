public import Studies

/// Everything that the comparison of areas says, from the study's design and its tallies.
public struct DesignEvaluation: Hashable, Sendable {
  /// The design as declared.
  public let design: StudyDesign
  /// The digest of everything that was declared before anything was estimated.
  public let digest: String
  /// The outcomes, the primary one first, then the secondary ones, then the others.
  public let outcomes: [OutcomeAnalysis]
  /// How alike the arms are in what is recorded.
  public let balance: [BalanceRow]
  /// The number of p values among the outcomes.
  public let tests: Int

  /// An evaluation with its parts.
  public init(
    design: StudyDesign, digest: String, outcomes: [OutcomeAnalysis], balance: [BalanceRow],
    tests: Int
  ) {
    self.design = design
    self.digest = digest
    self.outcomes = outcomes
    self.balance = balance
    self.tests = tests
  }
}
