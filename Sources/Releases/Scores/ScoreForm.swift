import Tallies

/// People whose number must not be found out from the sum of scores: those with a score of a kind.
struct ScoreForm: Sendable {
  /// The parts whose sum they are.
  let parts: [LeafCounts]
  /// Those of whom it is known whether they are among them.
  let known: LeafCounts
  /// Their scores.
  let kind: ScoreKind
  /// In which rows it is shown how many they are; nil where that is in no table.
  var shown: [Bool]?

  /// How many they are in some of the smallest rows together.
  func total(of leaves: [Int]) -> Int { parts.reduce(0) { $0 + $1.total(of: leaves) } }
}

/// Few people in a row who have a score of a kind.
struct SmallScores: Sendable {
  /// The row.
  let row: Cell
  /// Their scores; nil where it cannot be said what is shown beside them.
  let kind: ScoreKind?
}
