/// People whose number must not be found out from the sum of scores: those with a score of a kind.
struct ScoreForm: Sendable {
  /// The parts whose sum they are.
  let parts: [LeafCounts]
  /// Those of whom it is known whether they are among them.
  let known: LeafCounts
  /// Their scores.
  let kind: ScoreKind
}
